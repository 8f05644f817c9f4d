using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>
/// The JSON of <see cref="IManagedGatewaysApi"/>, <see cref="IGatewayServicesApi"/>, <see cref="IServiceGroupsApi"/>,
/// <see cref="IGatewayCertificatesApi"/> and <see cref="IGatewayConnectionsApi"/>.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TimestampConverter)])]
[JsonSerializable(typeof(ResultsEnvelope<IReadOnlyList<ManagedGateway>>))]
[JsonSerializable(typeof(ManagedGateway))]
[JsonSerializable(typeof(ManagedGatewayBody))]
[JsonSerializable(typeof(ManagedGatewayUpdate))]
[JsonSerializable(typeof(GatewayConfiguration))]
[JsonSerializable(typeof(GatewayConfigurationImport))]
[JsonSerializable(typeof(ResultEnvelope<IReadOnlyList<GatewayService>>))]
[JsonSerializable(typeof(ResultEnvelope<GatewayService>))]
[JsonSerializable(typeof(GatewayServiceCall))]
[JsonSerializable(typeof(GatewayServiceRun))]
[JsonSerializable(typeof(GatewayServiceParameters))]
[JsonSerializable(typeof(IReadOnlyList<GatewayServiceGroup>))]
[JsonSerializable(typeof(GatewayServiceGroup))]
[JsonSerializable(typeof(NewGatewayServiceGroup))]
[JsonSerializable(typeof(GatewayServiceGroupUpdate))]
[JsonSerializable(typeof(ResultsEnvelope<IReadOnlyList<GatewayCertificate>>))]
[JsonSerializable(typeof(GatewayCertificate))]
[JsonSerializable(typeof(NewGatewayCertificate))]
[JsonSerializable(typeof(AddedGatewayCertificate))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, IReadOnlyList<JsonElement>>))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class GatewayManagerJson : JsonSerializerContext;
