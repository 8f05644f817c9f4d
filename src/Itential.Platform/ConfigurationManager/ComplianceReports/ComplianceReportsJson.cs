using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The JSON of <see cref="IComplianceReportsApi"/> and <see cref="IComplianceGradesApi"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TimestampConverter)])]
[JsonSerializable(typeof(ComplianceRunBody))]
[JsonSerializable(typeof(ComplianceRun))]
[JsonSerializable(typeof(BackupComplianceRun))]
[JsonSerializable(typeof(ConfigComplianceBody))]
[JsonSerializable(typeof(ComplianceReport))]
[JsonSerializable(typeof(IReadOnlyList<ComplianceReport>))]
[JsonSerializable(typeof(ComplianceReportSelection))]
[JsonSerializable(typeof(ComplianceHistoryBody))]
[JsonSerializable(typeof(NodeGrading))]
[JsonSerializable(typeof(ReportGrading))]
[JsonSerializable(typeof(IReadOnlyList<ComplianceGrade>))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class ComplianceReportsJson : JsonSerializerContext;
