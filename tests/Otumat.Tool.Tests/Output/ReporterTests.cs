using System.Text.Json.Nodes;

namespace Otumat.Tool.Tests.Output;

public sealed class ReporterTests : IDisposable
{
    private readonly StringWriter _output = new() { NewLine = "\n" };

    public void Dispose() => _output.Dispose();

    [Fact]
    public void Facts_ForPrograms_AreAllThereWithTheirTypes()
    {
        new Reporter(Host(), json: true).Write(Some(), "a sentence");

        var json = JsonNode.Parse(_output.ToString())!.AsObject();
        Assert.Equal(["text", "none", "number", "flag", "time", "span", "list", "change"], json.Select(member => member.Key));
        Assert.Equal(
            """{"text":"a\u001Bb","none":null,"number":1234,"flag":false,"time":"2026-11-30T10:00:00.123Z","span":90.5,"list":["x","y"],"change":"notInstalled"}""",
            json.ToJsonString());
    }

    [Fact]
    public void Facts_ForPeople_AreThoseThatSaySomething()
    {
        new Reporter(Host(), json: false).Write(new Facts().Add("a", "First", "1").Add("b", "None", (string?)null).AddIfSo("c", "Flag", false).Add("d", "A list", ["x", "y"]), "A sentence.");

        Assert.Equal("A sentence.\nFirst:  1\nA list: x\n        y\n", _output.ToString());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Texts_OfStrangers_CannotSteerATerminal(bool isTerminal)
    {
        new Reporter(Host() with { IsTerminal = isTerminal }, json: false).Write(new Facts().Add("a", "Name", "\u001b]0;title\u0007\u202Ex[bold]\r"));

        Assert.EndsWith("\uFFFD]0;title\uFFFD\uFFFDx[bold]\uFFFD\n", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void LongText_InAnyOutput_StaysOneLine()
    {
        var body = new string('x', 1_000);

        new Reporter(Host() with { IsTerminal = true }, json: false).Write(new Facts().Add("a", "Body", body));

        Assert.Contains(body + "\n", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Enumeration_HasANameAndAText()
    {
        Assert.Equal(("notInstalled", "not installed"), (Enumeration.NameOf(ServiceChange.NotInstalled), Enumeration.TextOf(ServiceChange.NotInstalled)));
        Assert.Equal(("removed", "removed"), (Enumeration.NameOf(ServiceChange.Removed), Enumeration.TextOf(ServiceChange.Removed)));
    }

    private ToolHost Host() => Tests.Some.Host() with { Output = _output };

    private static Facts Some() => new Facts()
        .Add("text", "Text", "a\u001bb")
        .Add("none", "None", (string?)null)
        .Add("number", "Number", 1234)
        .Add("flag", "Flag", false)
        .Add("time", "Time", (DateTimeOffset?)new DateTimeOffset(2026, 11, 30, 12, 0, 0, 123, TimeSpan.FromHours(2)))
        .Add("span", "Span", (TimeSpan?)TimeSpan.FromSeconds(90.5))
        .Add("list", "List", ["x", "y"])
        .Add("change", "Change", ServiceChange.NotInstalled);
}
