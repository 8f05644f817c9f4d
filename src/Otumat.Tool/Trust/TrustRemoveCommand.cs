using System.CommandLine;

namespace Otumat.Tool;

/// <summary>Trusts a key no longer.</summary>
internal static class TrustRemoveCommand
{
    public static Command Create(ToolHost host)
    {
        var id = new Argument<string>("key-id") { HelpName = "KEY-ID", Description = "The id of the key, or its first digits." };
        var scope = TextOptions.Create("--scope", [], "PATTERN", "The scope to remove the key for; all unless given.");
        var store = StoreOption.Create();
        var json = JsonOption.Create();
        var command = new Command("remove", "Remove a key from the store, and what was said here of its revocation.") { id, scope, store, json };
        command.SetAction(parsed =>
        {
            var keys = StoreOption.Open(parsed, store);
            var key = KeyIds.Find(keys, parsed.GetRequiredValue(id));
            if (!keys.Remove(key, parsed.GetValue(scope)))
            {
                throw new ToolFailure($"The trust store '{keys.Folder}' has no such key. otumat trust list shows them.");
            }

            new Reporter(host, parsed.GetValue(json)).Write(new Facts().Add("keyId", "Key id", key).Add("change", "Change", "removed"));
            return ExitCode.Done;
        });
        return command;
    }
}
