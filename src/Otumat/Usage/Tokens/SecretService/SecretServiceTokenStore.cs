using System.Security.Cryptography;
using Tmds.DBus.Protocol;

namespace Otumat.Usage;

/// <summary>Keeps tokens in the person's keyring through the freedesktop Secret Service (GNOME Keyring, KWallet, KeePassXC).</summary>
/// <remarks>Every call is one visit of bounded length; nothing is held open, and no prompt is shown.</remarks>
internal sealed class SecretServiceTokenStore(string address, TokenKey key, TimeProvider time) : ITokenStore
{
    /// <summary>How long one visit may take, the start of the service by the bus included.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    private const string Schema = "otumat.usage.tokens";

    private readonly Dictionary<string, string> _home = new()
    {
        ["xdg:schema"] = Schema,
        ["package"] = key.Package,
        ["home"] = key.Home,
    };

    private readonly Dictionary<string, string> _item = new()
    {
        ["xdg:schema"] = Schema,
        ["package"] = key.Package,
        ["home"] = key.Home,
        ["host"] = key.HostDigest,
    };

    public string Description => "Secret Service";

    /// <summary>Opens the store of the person's session, without showing or asking anything.</summary>
    /// <exception cref="TokenStoreUnavailableException">There is none that works here; the message says why.</exception>
    public static async Task<ITokenStore> OpenAsync(TokenKey key, Func<string, string?> environment, TimeProvider time, CancellationToken ct)
    {
        var address = SessionBus.FindAddress(environment)
            ?? throw new TokenStoreUnavailableException("There is no D-Bus session bus, so no keyring can be asked. Run this inside your desktop session.");
        var store = new SecretServiceTokenStore(address, key, time);
        await store.ProbeAsync(ct).ConfigureAwait(false);
        return store;
    }

    /// <summary>Does nothing when tokens can be kept here.</summary>
    /// <exception cref="TokenStoreUnavailableException">They cannot; the message says why.</exception>
    public Task ProbeAsync(CancellationToken ct) => VisitAsync(_ => Task.FromResult(true), ct);

    public async Task<UsageTokens?> ReadAsync(CancellationToken ct)
    {
        var content = await VisitAsync(session => session.ReadAsync(_item), ct).ConfigureAwait(false);
        return content is null ? null : TokenJson.Read(content);
    }

    public async Task WriteAsync(UsageTokens tokens, CancellationToken ct)
    {
        var content = TokenJson.Write(tokens);
        try
        {
            await VisitAsync(
                async session =>
                {
                    await session.WriteAsync($"{key.Package}: usage tracking", _item, content).ConfigureAwait(false);
                    return true;
                },
                ct).ConfigureAwait(false);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(content);
        }
    }

    public Task DeleteAsync(CancellationToken ct) => VisitAsync(
        async session =>
        {
            await session.DeleteAsync(_home).ConfigureAwait(false);
            return true;
        },
        ct);

    private async Task<T> VisitAsync<T>(Func<SecretServiceSession, Task<T>> visit, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        using var connection = new DBusConnection(address);
        var work = WorkAsync(connection, visit);
        try
        {
            return await work.WaitAsync(Limit, time, ct).ConfigureAwait(false);
        }
        catch (TimeoutException cause)
        {
            throw new TokenStoreUnavailableException($"The Secret Service did not answer within {Limit.TotalSeconds:0} seconds. Restart the keyring's service.", cause);
        }
        catch (DBusErrorReplyException cause) when (cause.ErrorName is "org.freedesktop.DBus.Error.ServiceUnknown" or "org.freedesktop.DBus.Error.NameHasNoOwner")
        {
            throw new TokenStoreUnavailableException("No Secret Service runs on the session bus. Install and start a keyring, such as gnome-keyring or KWallet.", cause);
        }
        catch (Exception cause) when (cause is DBusExceptionBase or IOException or System.Net.Sockets.SocketException or CryptographicException or ArgumentException)
        {
            throw new TokenStoreUnavailableException("The Secret Service cannot be reached on the session bus. Check DBUS_SESSION_BUS_ADDRESS and the keyring's service.", cause);
        }
        finally
        {
            Forget(work);
        }
    }

    private static async Task<T> WorkAsync<T>(DBusConnection connection, Func<SecretServiceSession, Task<T>> visit) =>
        await visit(await SecretServiceSession.OpenAsync(connection).ConfigureAwait(false)).ConfigureAwait(false);

    // A visit that was given up fails when its connection closes; nobody waits for that.
    private static void Forget(Task work) =>
        _ = work.ContinueWith(static task => task.Exception, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
}
