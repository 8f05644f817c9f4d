using System.CommandLine;
using Otumat.Trust;

namespace Otumat.Tool;

/// <summary>Trusts a key.</summary>
internal static class TrustAddCommand
{
    public static Command Create(ToolHost host)
    {
        var file = new Argument<string>("key-file") { HelpName = "KEY-FILE", Description = "The PEM file of the public key." };
        var scope = TextOptions.Create("--scope", [], "PATTERN", "The plugins that the key may sign: an id, or a beginning and a star, such as 'Acme.*'.");
        var root = new Option<bool>("--root") { Description = "The key signs revocation lists, and no plugins." };
        var from = DateOption.Create("--from", "From when on the key is trusted.");
        var until = DateOption.Create("--until", "Until when the key is trusted.");
        var store = StoreOption.Create();
        var json = JsonOption.Create();
        var command = new Command("add", "Trust a key for plugins, or as a root key. The same key for the same plugins is replaced.") { file, scope, root, from, until, store, json };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(scope) is null != parsed.GetValue(root))
            {
                throw new ToolFailure("Say what the key is trusted for: --scope with the id of a plugin or a pattern, or --root.", ExitCode.Usage);
            }

            var trusted = new TrustedKey
            {
                Key = VerificationKey.FromFile(parsed.GetRequiredValue(file)),
                Scope = parsed.GetValue(scope),
                From = parsed.GetValue(from),
                Until = parsed.GetValue(until),
            };
            StoreOption.Open(parsed, store).Add(trusted);
            new Reporter(host, parsed.GetValue(json)).Write(TrustedKeyFacts.Of(trusted));
            return ExitCode.Done;
        });
        return command;
    }
}
