using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform.Tests.Apis;

/// <summary>Answers that releases give in several forms, and values that no form allows.</summary>
public sealed class AnswerFormTests
{
    [Theory]
    [InlineData("""[0,"same"]""", 0, "same")]
    [InlineData("""[-1,""]""", -1, "")]
    public void LookupDiff_OfANumberAndAText_IsReadAndWritten(string json, int operation, string text)
    {
        var piece = JsonSerializer.Deserialize<LookupDiff>(json)!;

        Assert.Equal((operation, text, json), (piece.Operation, piece.Text, JsonSerializer.Serialize(piece)));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("[1]")]
    [InlineData("""["1","x"]""")]
    [InlineData("""[1.5,"x"]""")]
    [InlineData("[1,2]")]
    public void LookupDiff_OfAnythingElse_IsRefused(string json) =>
        Assert.Contains("a number and a text", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<LookupDiff>(json)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("\"a\"", "a", "\"a\"")]
    [InlineData("""["a"]""", "a", "\"a\"")]
    [InlineData("""["a","b"]""", "a+b", """["a","b"]""")]
    [InlineData("[]", "", "[]")]
    public void OneOrMany_OfTexts_IsAList(string json, string texts, string written)
    {
        var options = Options(new OneOrManyConverter());
        var list = JsonSerializer.Deserialize<IReadOnlyList<string>>(json, options)!;

        Assert.Equal((texts, written), (string.Join('+', list), JsonSerializer.Serialize(list, options)));
    }

    [Theory]
    [InlineData("7")]
    [InlineData("[null]")]
    public void OneOrMany_OfAnythingElse_IsRefused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<IReadOnlyList<string>>(json, Options(new OneOrManyConverter())));

    [Theory]
    [InlineData("1709251200250", "1709251200250")]
    [InlineData("\"2024-03-01T00:00:00.250Z\"", "1709251200250")]
    [InlineData("\"yesterday\"", null)]
    [InlineData("""{"$date":7}""", null)]
    [InlineData("true", null)]
    [InlineData("null", null)]
    public void LooseTime_InAForm_IsATimeOrNull(string json, string? milliseconds)
    {
        var options = Options(new LooseTimestampConverter());
        var time = JsonSerializer.Deserialize<DateTimeOffset?>(json, options);

        Assert.Equal(milliseconds, time?.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture));
        Assert.Equal(time is null ? "null" : "\"2024-03-01T00:00:00.250Z\"", JsonSerializer.Serialize(time, options));
    }

    [Theory]
    [InlineData("1e300")]
    [InlineData("-1e300")]
    public void Time_OutOfRange_IsRefused(string json) =>
        Assert.Contains("out of range", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<DateTimeOffset>(json, Options(new TimestampConverter()))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("error", null, "error")]
    [InlineData("FAILED", "no room", "no room")]
    [InlineData("failure", null, "failure")]
    [InlineData("Success", "fine", null)]
    [InlineData(null, "fine", null)]
    public void Status_OfAReply_IsAFaultOrNot(string? status, string? message, string? fault) => Assert.Equal(fault, ReplyStatus.Fault(status, message));

    [Theory]
    [InlineData("""{"model":{"openapi":"3"}}""", """{"openapi":"3"}""")]
    [InlineData("""{"model":"x","openapi":"3"}""", """{"model":"x","openapi":"3"}""")]
    [InlineData("""{"openapi":"3"}""", """{"openapi":"3"}""")]
    [InlineData("[]", "[]")]
    public void Model_BareOrWrapped_IsTaken(string body, string expected)
    {
        Assert.True(ModelOrBare.TryOpen(Json(body), out var value));
        Assert.Equal(expected, value.GetRawText());
    }

    [Theory]
    [InlineData("""{"data":{"_id":"c1"},"results":{"upsertedIds":{"0":"c2"}}}""", "c1")]
    [InlineData("""{"data":{},"results":{"upsertedIds":{"0":"c2"}}}""", "c2")]
    [InlineData("""{"results":{"upsertedIds":{}}}""", null)]
    [InlineData("""{"results":{}}""", null)]
    [InlineData("{}", null)]
    public void CertificateId_InEachForm_IsFound(string json, string? id) =>
        Assert.Equal(id, JsonSerializer.Deserialize<AddedGatewayCertificate>(json, JsonSerializerOptions.Web)!.Id);

    [Theory]
    [InlineData("""{"trees":[{},{}],"list":[{}]}""", 2)]
    [InlineData("""{"list":[{}]}""", 1)]
    [InlineData("{}", 0)]
    public void Trees_UnderEachName_AreThePage(string json, int count) =>
        Assert.Equal(count, JsonSerializer.Deserialize<GoldenConfigTreePage>(json, JsonSerializerOptions.Web)!.Items.Count);

    [Theory]
    [InlineData("""{"plans":[{}],"totalCount":7}""", 1, 7L)]
    [InlineData("""{"groups":[{"plans":[{},{}]},{"plans":[{}],"totalCount":5}]}""", 3, 7L)]
    [InlineData("""{"groups":[{"plans":[{}]}],"totalCount":9}""", 1, 9L)]
    [InlineData("{}", 0, null)]
    public void PlanRuns_ListedOrGrouped_AreThePage(string json, int count, long? total)
    {
        var page = JsonSerializer.Deserialize<CompliancePlanInstancePage>(json, JsonSerializerOptions.Web)!;

        Assert.Equal((count, total), (page.Instances.Count, page.InstanceCount));
    }

    [Theory]
    [InlineData("""{"id":"p1","_id":"p2"}""", "p1")]
    [InlineData("""{"_id":"p2"}""", "p2")]
    [InlineData("{}", null)]
    public void Id_UnderEachName_IsTheId(string json, string? id)
    {
        Assert.Equal(id, JsonSerializer.Deserialize<CompliancePlan>(json, JsonSerializerOptions.Web)!.Id);
        Assert.Equal(id, JsonSerializer.Deserialize<DeviceGroup>(json, JsonSerializerOptions.Web)!.Id);
        Assert.Equal(id, JsonSerializer.Deserialize<Profile>(json, JsonSerializerOptions.Web)!.Id);
        Assert.Equal(id, JsonSerializer.Deserialize<DeviceBackup>(json, JsonSerializerOptions.Web)!.Id);
        Assert.Equal(id, JsonSerializer.Deserialize<ComplianceReport>(json, JsonSerializerOptions.Web)!.Id);
    }

    [Theory]
    [InlineData("""{"_id":"e1","executionId":"e2"}""", "e1")]
    [InlineData("""{"executionId":"e2"}""", "e2")]
    [InlineData("{}", null)]
    public void ExecutionId_InEachForm_IsFound(string json, string? id) =>
        Assert.Equal(id, JsonSerializer.Deserialize<StartedAction>(json, JsonSerializerOptions.Web)!.ExecutionId);

    [Theory]
    [InlineData("""{"ops":[{"name":"a"},{"name":"b"}]}""", "a")]
    [InlineData("""{"ops":[]}""", null)]
    [InlineData("{}", null)]
    public void NewTemplate_OfAnInsertion_IsTheFirst(string json, string? name) =>
        Assert.Equal(name, JsonSerializer.Deserialize<MopInsertion<CommandTemplate>>(json, JsonSerializerOptions.Web)!.Template?.Name);

    private static JsonElement Json(string text) => JsonSerializer.Deserialize<JsonElement>(text);

    private static JsonSerializerOptions Options(JsonConverter converter) => new() { Converters = { converter } };
}
