using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Gateway;

/// <summary>The JSON of <see cref="IGatewayCollections"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(GatewayCollection))]
[JsonSerializable(typeof(GatewayPage<GatewayCollection>))]
[JsonSerializable(typeof(CollectionInstall))]
[JsonSerializable(typeof(GatewayCollectionModule))]
[JsonSerializable(typeof(GatewayPage<GatewayCollectionModule>))]
[JsonSerializable(typeof(CollectionModuleRun))]
[JsonSerializable(typeof(GatewayCollectionRole))]
[JsonSerializable(typeof(GatewayPage<GatewayCollectionRole>))]
[JsonSerializable(typeof(CollectionRoleRun))]
[JsonSerializable(typeof(GatewayExecution))]
[JsonSerializable(typeof(GatewayPage<GatewayRunRecord>))]
[JsonSerializable(typeof(RunnableSchema))]
[JsonSerializable(typeof(JsonObject))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class GatewayCollectionsJson : JsonSerializerContext;
