using Otumat.Usage;
using Tmds.DBus.Protocol;

namespace Otumat.Tests.Usage.Tokens.Keyring;

/// <summary>Waits until somebody on the bus has a name, or has it no more.</summary>
internal static class BusName
{
    public static Task AppearsAsync(DBusConnection bus, string name, CancellationToken ct) => BecomesAsync(bus, name, owned: true, ct);

    public static Task DisappearsAsync(DBusConnection bus, string name, CancellationToken ct) => BecomesAsync(bus, name, owned: false, ct);

    private static async Task BecomesAsync(DBusConnection bus, string name, bool owned, CancellationToken ct)
    {
        var changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var rule = new MatchRule
        {
            Type = MessageType.Signal,
            Sender = "org.freedesktop.DBus",
            Interface = "org.freedesktop.DBus",
            Member = "NameOwnerChanged",
            Arg0 = name,
        };
        using var watch = await bus.AddMatchAsync(
            rule,
            static (message, _) =>
            {
                var reader = message.GetBodyReader();
                reader.ReadString();
                reader.ReadString();
                return reader.ReadString().Length > 0;
            },
            (Notification<bool> notification) =>
            {
                if (notification.HasValue && notification.Value == owned)
                {
                    changed.TrySetResult();
                }
            },
            emitOnCapturedContext: false);
        if (await IsOwnedAsync(bus, name) != owned)
        {
            await changed.Task.WaitAsync(ct);
        }
    }

    private static Task<bool> IsOwnedAsync(DBusConnection bus, string name) =>
        bus.CallMethodAsync(NameHasOwner(bus, name), static (message, _) => message.GetBodyReader().ReadBool());

    private static MessageBuffer NameHasOwner(DBusConnection bus, string name)
    {
        using var writer = bus.GetMessageWriter();
        writer.WriteMethodCallHeader("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "NameHasOwner", "s");
        writer.WriteString(name);
        return writer.CreateMessage();
    }
}
