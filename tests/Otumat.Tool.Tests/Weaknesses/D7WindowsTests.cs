using System.Xml.Linq;

namespace Otumat.Tool.Tests.Weaknesses;

/// <summary>D7: a script of the script host in the Startup folder, which many policies block. Here it is a task of the Task Scheduler.</summary>
public sealed class D7WindowsTests
{
    private static readonly XNamespace Task = "http://schemas.microsoft.com/windows/2004/02/mit/task";

    [Fact]
    public void Task_OfAnEntry_RunsTheProgramItself()
    {
        var task = Read(Some.Definition("C:\\Users\\Ann Other\\.dotnet\\tools\\otumat.exe"));

        Assert.Equal("C:\\Users\\Ann Other\\.dotnet\\tools\\otumat.exe", Value(task, "Command"));
        Assert.Equal(["upload", "--once"], WindowsCommandLine.Split(Value(task, "Arguments")).Take(2));
        Assert.DoesNotContain("script", task.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Startup", task.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Task_OfAnEntry_NeedsNoRightsAndRunsOnceAtATime()
    {
        var task = Read(Some.Definition("otumat.exe"));

        Assert.Equal(("InteractiveToken", "LeastPrivilege"), (Value(task, "LogonType"), Value(task, "RunLevel")));
        Assert.Equal("IgnoreNew", Value(task, "MultipleInstancesPolicy"));
    }

    [Theory]
    [InlineData("1m", "PT1M", "PT6S")]
    [InlineData("12h", "PT12H", "PT15M")]
    [InlineData("1h30m", "PT1H30M", "PT9M")]
    [InlineData("30d", "P30D", "PT15M")]
    public void Task_OfAnEntry_RepeatsAndMakesUpForWhatWasMissed(string interval, string expected, string delay)
    {
        var task = Read(Some.Definition("otumat.exe", interval: Usage.UsageInterval.Parse(interval).Value));

        Assert.Equal((expected, delay, "true"), (Value(task, "Interval"), Value(task, "RandomDelay"), Value(task, "StartWhenAvailable")));
    }

    [Fact]
    public void Task_OfAnEntry_IsWrittenInTheEncodingThatItDeclares()
    {
        var text = ScheduledTaskXml.Text(Some.Definition("otumat.exe", "Grüße"));

        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-16\"?>", text, StringComparison.Ordinal);
        Assert.Equal([0xFF, 0xFE], ScheduledTaskXml.Encoding.GetPreamble());
    }

    private static XElement Read(ServiceDefinition definition) => XDocument.Parse(ScheduledTaskXml.Text(definition)).Root!;

    private static string Value(XElement task, string name) => task.Descendants(Task + name).Single().Value;
}
