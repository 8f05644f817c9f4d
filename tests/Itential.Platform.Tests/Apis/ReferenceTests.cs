using System.Text.Json;

namespace Itential.Platform.Tests.Apis;

/// <summary>What the server tells as an id in one place and as an object in another.</summary>
public sealed class ReferenceTests
{
    [Theory]
    [InlineData("\"a1\"", "a1", null, null, null, "a1")]
    [InlineData("""{"_id":"a1","username":"ann","provenance":"Local AAA","firstname":"Ann"}""", "a1", "ann", "Local AAA", "Ann", "ann")]
    [InlineData("""{"_id":"a1","username":7}""", "a1", null, null, null, "a1")]
    [InlineData("{}", null, null, null, null, "")]
    [InlineData("7", null, null, null, null, "")]
    public void Account_InEachForm_IsReadAndWrittenBack(string json, string? id, string? user, string? provenance, string? firstName, string text)
    {
        var account = JsonSerializer.Deserialize<AccountReference>(json)!;

        Assert.Equal((id, user, provenance, firstName, text), (account.Id, account.Username, account.Provenance, account.FirstName, account.ToString()));
        Assert.Equal(json, JsonSerializer.Serialize(account));
    }

    [Theory]
    [InlineData("\"g1\"", "g1", null, null, "g1")]
    [InlineData("""{"_id":"g1","name":"admins","provenance":"Local AAA"}""", "g1", "admins", "Local AAA", "admins")]
    [InlineData("[]", null, null, null, "")]
    public void Group_InEachForm_IsReadAndWrittenBack(string json, string? id, string? name, string? provenance, string text)
    {
        var group = JsonSerializer.Deserialize<GroupReference>(json)!;

        Assert.Equal((id, name, provenance, text), (group.Id, group.Name, group.Provenance, group.ToString()));
        Assert.Equal(json, JsonSerializer.Serialize(group));
    }

    [Theory]
    [InlineData("\"j1\"", "j1", null, "j1")]
    [InlineData("""{"_id":"j1","name":"Deploy"}""", "j1", "Deploy", "j1")]
    [InlineData("{}", null, null, "")]
    public void Job_InEachForm_IsReadAndWrittenBack(string json, string? id, string? name, string text)
    {
        var job = JsonSerializer.Deserialize<JobReference>(json)!;

        Assert.Equal((id, name, text), (job.Id, job.Name, job.ToString()));
        Assert.Equal(json, JsonSerializer.Serialize(job));
    }

    [Theory]
    [InlineData("\"d1\"", "d1", null, "\"d1\"")]
    [InlineData("""{"id":"d1","name":"core"}""", "d1", "core", "\"d1\"")]
    [InlineData("""{"name":"core"}""", null, "core", """{"name":"core"}""")]
    public void DeviceGroup_InEachForm_IsWrittenAsItsIdWhereThereIsOne(string json, string? id, string? name, string written)
    {
        var group = JsonSerializer.Deserialize<DeviceGroupReference>(json)!;

        Assert.Equal((id, name, written), (group.Id, group.Name, JsonSerializer.Serialize(group)));
    }

    [Fact]
    public void Reference_MadeOfAnId_IsThatId() => Assert.Equal(
        ("\"x\"", "\"x\""),
        (JsonSerializer.Serialize(GroupReference.FromId("x")), JsonSerializer.Serialize(DeviceGroupReference.FromId("x"))));

    [Theory]
    [InlineData("""["a",{"name":"b"},{"id":"c"},7]""", "a,b")]
    [InlineData("""{"devices":["a"]}""", "a")]
    [InlineData("""{"list":[{"name":"b"}]}""", "b")]
    [InlineData("""{"devices":"a","list":["b"]}""", "b")]
    [InlineData("""{"other":["a"]}""", "")]
    [InlineData("\"a\"", "")]
    public void Devices_InEachForm_AreNames(string json, string names) =>
        Assert.Equal(names, string.Join(',', JsonSerializer.Deserialize<GoldenConfigDevices>(json)!.Names));

    [Theory]
    [InlineData("""{"origin":"o","displayString":"d","recommendation":"r","code":7,"stack":"s"}""", "o", "d", "r", "7", "s")]
    [InlineData("""{"code":"x","stack":{"at":1}}""", null, null, null, "x", """{"at":1}""")]
    [InlineData("""{"code":null}""", null, null, null, null, null)]
    [InlineData("\"text\"", null, null, null, null, null)]
    public void Error_InEachForm_IsRead(string json, string? origin, string? display, string? recommendation, string? code, string? stack)
    {
        var error = new IapError(JsonSerializer.Deserialize<JsonElement>(json));

        Assert.Equal((origin, display, recommendation, code, stack), (error.Origin, error.DisplayString, error.Recommendation, error.Code, error.Stack?.ToString()));
    }
}
