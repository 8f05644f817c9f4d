using Otumat.Usage;

namespace Otumat.Tests.Usage.Tokens.SecretService;

public sealed class SessionBusTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void FindAddress_EnvironmentNamesABus_TakesIt()
    {
        Assert.Equal("unix:path=here", Find(("DBUS_SESSION_BUS_ADDRESS", "unix:path=here"), ("XDG_RUNTIME_DIR", _folder.Path)));
    }

    [Fact]
    public void FindAddress_OnlyTheRuntimeFolderHasABus_TakesThatOne()
    {
        File.WriteAllText(Path.Combine(_folder.Path, "bus"), "");

        Assert.Equal($"unix:path={_folder.Path}/bus", Find(("XDG_RUNTIME_DIR", _folder.Path)));
    }

    [Fact]
    public void FindAddress_NoBusAnywhere_GivesNothing()
    {
        Assert.Null(Find(("XDG_RUNTIME_DIR", _folder.Path)));
        Assert.Null(Find(("DBUS_SESSION_BUS_ADDRESS", "")));
    }

    private static string? Find(params (string Name, string Value)[] variables) =>
        SessionBus.FindAddress(name => Array.Find(variables, variable => variable.Name == name).Value);
}
