using System.Text.Json;
using System.Text.Json.Nodes;
using Itential.Refit;

namespace Itential.Platform.Tests.Apis;

/// <summary>Models that are made of others, or by a method.</summary>
public sealed class MadeModelTests
{
    private static readonly DateTimeOffset Time = DateTimeOffset.UnixEpoch;

    [Fact]
    public void Template_ThatWasRead_IsSentWithoutIdAndStamps()
    {
        var read = new StudioTemplate { Id = "t1", Name = "n", Group = "g", Type = StudioTemplateType.Jinja2, Description = "d", Command = "c", Template = "t", Data = "x" };
        var expected = new StudioTemplateContent { Name = "n", Group = "g", Type = StudioTemplateType.Jinja2, Description = "d", Command = "c", Template = "t", Data = "x" };

        Assert.Equal<NewStudioTemplate>(new(expected), read);
        Assert.Equal<StudioTemplateUpdate>(new(expected), read);
    }

    [Fact]
    public void Template_ThatSaysLittle_IsSentWithEmptyTexts()
    {
        var content = StudioTemplateContent.From(new StudioTemplate { Type = StudioTemplateType.Jinja2 });

        Assert.Equal(new StudioTemplateContent { Name = "", Group = "", Type = StudioTemplateType.Jinja2 }, content);
        Assert.Contains("its type", Assert.Throws<ArgumentException>(() => StudioTemplateContent.From(new StudioTemplate())).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("n", "n")]
    [InlineData(null, "")]
    public void ResourceModelAndInstance_ThatWereRead_AreSentWithTheirContent(string? name, string sent)
    {
        var schema = new JsonObject { ["type"] = "object" };

        ResourceModelContent content = new ResourceModel { Name = name, Description = "d", Schema = schema };
        ResourceInstanceImport import = new ResourceInstance { Name = name, Description = "d", InstanceData = schema };

        Assert.Equal((sent, "d", schema), (content.Name, content.Description, content.Schema));
        Assert.Equal((sent, "d", schema), (import.Name, import.Description, import.InstanceData));
    }

    [Fact]
    public void MopTemplate_ForAnImport_SaysItsKind()
    {
        MopTemplateImport command = new CommandTemplate { Name = "a" };
        MopTemplateImport analytic = new AnalyticTemplate { Name = "b" };

        Assert.Equal((MopTemplateType.Command, "a"), (command.Type, command.Template.GetProperty("name").GetString()));
        Assert.Equal((MopTemplateType.Analytic, "b"), (analytic.Type, analytic.Template.GetProperty("name").GetString()));
        Assert.Equal("a", new MopTemplateExport("a", MopTemplateType.Command).Options.Name);
    }

    [Fact]
    public void Trigger_OfEachKind_StartsItsAutomation()
    {
        var schema = new JsonObject();
        Trigger[] triggers =
        [
            Trigger.Endpoint("n", "a1", "route", schema),
            Trigger.Manual("n", "a1", "f1"),
            Trigger.Schedule("n", "a1", Time, TriggerRepeatUnit.Day, 2),
            Trigger.EventSystem("n", "a1", "app", "topic", schema),
        ];

        Assert.All(triggers, trigger => Assert.Equal(("n", "a1", "automations", true), (trigger.Name, trigger.ActionId, trigger.ActionType, trigger.Enabled)));
        Assert.Equal([TriggerType.Endpoint, TriggerType.Manual, TriggerType.Schedule, TriggerType.EventSystem], triggers.Select(trigger => trigger.Type));
        Assert.Equal(("route", "POST", schema), (triggers[0].RouteName, triggers[0].Verb, triggers[0].Schema));
        Assert.Equal("f1", triggers[1].FormId);
        Assert.Equal((Time, TriggerRepeatUnit.Day, 2, MissedRuns.None), (triggers[2].FirstRunAt, triggers[2].RepeatUnit, triggers[2].RepeatFrequency, triggers[2].ProcessMissedRuns));
        Assert.Equal(("app", "topic", schema), (triggers[3].Source, triggers[3].Topic, triggers[3].Schema));
        var catchingUp = Trigger.Schedule("n", "a1", Time, TriggerRepeatUnit.Day, 2, new MissedRuns("other"));
        Assert.Equal("other", catchingUp.ProcessMissedRuns?.Value);
    }

    [Fact]
    public void GatewayConfiguration_AsText_ShowsNothing()
    {
        var configuration = new GatewayConfiguration { Users = [new JsonObject { ["password"] = "hidden-1" }] };

        Assert.Equal(nameof(GatewayConfiguration), configuration.ToString());
        Assert.Contains("hidden-1", JsonSerializer.Serialize(configuration), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("failure", null, "The form was not made.")]
    [InlineData("FAILURE", "taken", "taken")]
    [InlineData("success", "made", null)]
    public void FormCreation_ThatFailed_SaysSo(string status, string? message, string? fault) =>
        Assert.Equal(fault, ((IEnvelope<string>)new JsonFormCreation<string> { Status = status, Message = message }).Fault);
}
