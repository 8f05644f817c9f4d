using System.Collections.Concurrent;
using Otumat.Usage;
using Tmds.DBus.Protocol;

namespace Otumat.Tests.Usage.Tokens.Keyring;

/// <summary>Something on the bus that has the name of the Secret Service and answers as a test says.</summary>
internal sealed class FakeSecretService(Action<MethodContext> answer) : IPathMethodHandler, IDisposable
{
    private readonly ConcurrentQueue<string> _calls = new();
    private DBusConnection? _connection;

    public string Path => "/";

    public bool HandlesChildPaths => true;

    public IReadOnlyList<string> Calls => [.. _calls];

    public async Task StartAsync(string address)
    {
        _connection = new DBusConnection(address);
        await _connection.ConnectAsync();
        _connection.AddMethodHandler(this);
        await _connection.RequestNameAsync(SecretServiceNames.Destination);
    }

    public ValueTask HandleMethodAsync(MethodContext context)
    {
        _calls.Enqueue(context.Request.MemberAsString!);
        answer(context);
        return ValueTask.CompletedTask;
    }

    public void Dispose() => _connection?.Dispose();
}
