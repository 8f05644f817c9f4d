using System.Text.Json;
using System.Text.Json.Nodes;

namespace Itential.Gateway.Tests.Apis;

/// <summary>Answers that releases give in several forms, and bodies that are made of what they hold.</summary>
public sealed class AnswerFormTests
{
    [Theory]
    [InlineData("""[{"a":1},{"a":2}]""", 2, 2)]
    [InlineData("[]", 0, 0)]
    [InlineData("""{"data":[{"a":1}],"meta":{"total_count":7,"count":1}}""", 1, 7)]
    [InlineData("""{"data":[{"a":1}],"meta":{"count":3}}""", 1, 3)]
    [InlineData("""{"data":[{"a":1}],"meta":{}}""", 1, 1)]
    [InlineData("""{"data":[{"a":1}]}""", 1, 1)]
    public void GitList_BareOrPaged_TellsItsTotal(string json, int count, int total)
    {
        var list = JsonSerializer.Deserialize<GatewayGitList>(json)!;

        Assert.Equal((count, total), (list.Data.Count, (int)list.Total));
    }

    [Fact]
    public void GroupVariables_OfAnObject_AreWrapped()
    {
        var variables = new JsonObject { ["site"] = "ams" };

        GroupVariablesBody body = variables;

        Assert.Same(variables, body.Variables);
    }

    [Fact]
    public void Secret_AsText_ShowsThePathAlone()
    {
        var secret = new GatewaySecret { Path = "devices/core", SecretData = new JsonObject { ["password"] = "hidden-1" } };

        Assert.Equal("GatewaySecret { Path = devices/core }", secret.ToString());
    }
}
