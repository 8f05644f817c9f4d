using System.Diagnostics;
using Otumat.Usage;
using TestKit;
using Tmds.DBus.Protocol;

namespace Otumat.Tests.Usage.Tokens.Keyring;

/// <summary>GNOME Keyring on a bus of its own, in a home of its own, with an unlocked login keyring.</summary>
public sealed class KeyringFixture : IAsyncLifetime
{
    private const string Password = "password-of-the-test-keyring";
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(1);

    private readonly TemporaryFolder _folder = new();
    private SessionBusProcess _bus = null!;
    private DBusConnection _connection = null!;
    private ChildProcess? _daemon;

    public string Address => _bus.Address;

    /// <summary>What the keyring keeps on the disk.</summary>
    public IEnumerable<string> Files => Directory.EnumerateFiles(Path.Combine(_folder.Path, "data", "keyrings"));

    public async ValueTask InitializeAsync()
    {
        using var limit = new CancellationTokenSource(StartLimit);
        _bus = await SessionBusProcess.StartAsync(_folder.Path, limit.Token);
        _connection = new DBusConnection(Address);
        await _connection.ConnectAsync();
        await StartAsync(limit.Token);
    }

    /// <summary>Ends the daemon and starts it again with the same files, as a new sign-in to the desktop does.</summary>
    public async Task RestartAsync(CancellationToken ct)
    {
        _daemon?.Dispose();
        await BusName.DisappearsAsync(_connection, SecretServiceNames.Destination, ct);
        await StartAsync(ct);
    }

    /// <summary>Locks the default keyring.</summary>
    public async Task LockAsync()
    {
        var collection = await new SecretServiceClient(_connection).FindDefaultCollectionAsync();
        await _connection.CallMethodAsync(LockMessage(collection!));
    }

    private MessageBuffer LockMessage(string collection)
    {
        using var writer = _connection.GetMessageWriter();
        writer.WriteMethodCallHeader(SecretServiceNames.Destination, SecretServiceNames.RootPath, SecretServiceNames.Service, "Lock", "ao");
        writer.WriteArray(new ObjectPath[] { new(collection) });
        return writer.CreateMessage();
    }

    public ValueTask DisposeAsync()
    {
        _daemon?.Dispose();
        _connection?.Dispose();
        _bus?.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task StartAsync(CancellationToken ct)
    {
        var start = new ProcessStartInfo(
            "gnome-keyring-daemon",
            ["--foreground", "--unlock", "--components=secrets", $"--control-directory={Make("control")}"]);
        start.Environment.Clear();
        start.Environment["PATH"] = Environment.GetEnvironmentVariable("PATH");
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["DBUS_SESSION_BUS_ADDRESS"] = Address;
        start.Environment["HOME"] = Make("home");
        start.Environment["XDG_DATA_HOME"] = Make("data");
        start.Environment["XDG_CONFIG_HOME"] = Make("config");
        start.Environment["XDG_CACHE_HOME"] = Make("cache");
        start.Environment["XDG_RUNTIME_DIR"] = Make("run");
        _daemon = ChildProcess.Start(start);
        await _daemon.Input.WriteAsync(Password.AsMemory(), ct);
        _daemon.Input.Close();
        await BusName.AppearsAsync(_connection, SecretServiceNames.Destination, ct);
    }

    private string Make(string name) =>
        Directory.CreateDirectory(Path.Combine(_folder.Path, name), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute).FullName;
}
