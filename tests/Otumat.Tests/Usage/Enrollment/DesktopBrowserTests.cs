using Otumat.Tests.Usage.Tokens;
using Otumat.Usage;
using TestKit;

namespace Otumat.Tests.Usage.Enrollment;

[Collection(nameof(EnvironmentGroup))]
public sealed class DesktopBrowserTests : IDisposable
{
    private const UnixFileMode Program = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private static readonly Uri Page = new("https://usage.example.com/install?a=1&b=$(id)");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("DISPLAY", ":0")]
    [InlineData("WAYLAND_DISPLAY", "wayland-0")]
    public async Task OnADesktop_TheChosenProgramGetsTheAddress_AndNoShellReadsIt(string variable, string value)
    {
        var opened = Path.Combine(_folder.Path, "opened");
        var program = Path.Combine(_folder.Path, "browser");
        await File.WriteAllTextAsync(program, $"#!/bin/sh\nprintf %s \"$1\" > '{opened}.part' && mv '{opened}.part' '{opened}'\n", Person.Ct);
        File.SetUnixFileMode(program, Program);

        Assert.True(Browser((variable, value), ("BROWSER", program)).TryOpen(Page));

        await Condition.UntilAsync(() => Task.FromResult(File.Exists(opened)), Person.Ct);
        Assert.Equal(Page.AbsoluteUri, await File.ReadAllTextAsync(opened, Person.Ct));
    }

    [Fact]
    public void WhereNobodyWouldSeeIt_NothingIsOpened()
    {
        Assert.False(Browser().TryOpen(Page));
        Assert.False(Browser(("DISPLAY", "")).TryOpen(Page));
        Assert.False(Browser(("DISPLAY", ":0"), ("SSH_CONNECTION", "192.0.2.1 1 192.0.2.2 22"), ("BROWSER", "true")).TryOpen(Page));
        Assert.False(new DesktopBrowser(name => name == "DISPLAY" ? ":0" : "true", path => path == "/.dockerenv").TryOpen(Page));
        Assert.False(Browser("/run/.containerenv", ("DISPLAY", ":0"), ("BROWSER", "true")).TryOpen(Page));
    }

    [Fact]
    public void ProgramThatIsMissing_IsNoBrowser()
    {
        Assert.False(Browser(("DISPLAY", ":0"), ("BROWSER", Path.Combine(_folder.Path, "missing"))).TryOpen(Page));
    }

    [Fact]
    public async Task Enrolment_WithoutADisplay_FindsNobodyToAsk()
    {
        using var none = new Variables(("DISPLAY", null), ("WAYLAND_DISPLAY", null));
        await using var person = new Person();

        var result = await person.Agent().EnrollAsync(cancellationToken: Person.Ct);

        Assert.Equal(EnrollmentOutcome.Failed, result.Outcome);
        Assert.Contains("There is no browser here", result.Message, StringComparison.Ordinal);
    }

    private static DesktopBrowser Browser(params (string Name, string Value)[] variables) => Browser("", variables);

    private static DesktopBrowser Browser(string file, params (string Name, string Value)[] variables) =>
        new(name => Array.Find(variables, variable => variable.Name == name).Value, path => path == file);
}
