using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The JSON of <see cref="ICompliancePlansApi"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TimestampConverter)])]
[JsonSerializable(typeof(CompliancePlanSearch))]
[JsonSerializable(typeof(CompliancePlanPage))]
[JsonSerializable(typeof(CompliancePlan))]
[JsonSerializable(typeof(NewCompliancePlan))]
[JsonSerializable(typeof(CompliancePlanUpdate))]
[JsonSerializable(typeof(CompliancePlanNodeAddition))]
[JsonSerializable(typeof(CompliancePlanStart))]
[JsonSerializable(typeof(CompliancePlanRun))]
[JsonSerializable(typeof(CompliancePlanSelection))]
[JsonSerializable(typeof(CompliancePlanInstanceSearchBody))]
[JsonSerializable(typeof(CompliancePlanInstancePage))]
[JsonSerializable(typeof(ConfigurationDeletion))]
[JsonSerializable(typeof(ServiceReply))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class CompliancePlansJson : JsonSerializerContext;
