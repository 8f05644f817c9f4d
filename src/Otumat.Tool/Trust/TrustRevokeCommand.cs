using System.CommandLine;
using Otumat.Trust;

namespace Otumat.Tool;

/// <summary>Revokes keys: here, by a list that a root key has signed, or by making such a list for others.</summary>
internal sealed class TrustRevokeCommand
{
    private const string SignatureSuffix = ".sig";

    private readonly Argument<string[]> _ids = new("key-id") { HelpName = "KEY-ID", Description = "The ids of the keys, or their first digits.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string?> _scope = TextOptions.Create("--scope", [], "PATTERN", "The scope to revoke the keys for, as it stands in the store; all unless given.");
    private readonly Option<string?> _import = TextOptions.Create("--import", [], "LIST", "Take a revocation list; its signature is the file LIST.sig.");
    private readonly Option<string?> _root = TextOptions.Create("--sign-with", [], "FILE", "Write a revocation list of these keys for others: the PEM file of the private root key.");
    private readonly Option<long> _number = new("--number") { HelpName = "NUMBER", Description = "The number of the written list, higher than that of the last one." };
    private readonly Option<DateTimeOffset?> _expires = DateOption.Create("--expires", "When the written list is no longer good. Nothing is valid with an expired list.");
    private readonly Option<string?> _output = TextOptions.Create("--output", ["-o"], "FILE", "The file of the written list; its signature gets the same name and .sig.");
    private readonly Option<string?> _password = SigningOptions.CreatePassword();
    private readonly Option<string?> _store = StoreOption.Create();
    private readonly Option<bool> _json = JsonOption.Create();

    public static Command Create(ToolHost host)
    {
        var revoke = new TrustRevokeCommand();
        var command = new Command("revoke", "Revoke keys in the store, take a revocation list, or write one for others. Nothing that a revoked key signed is valid, whenever it was.")
        {
            revoke._ids, revoke._scope, revoke._import, revoke._root, revoke._number, revoke._expires, revoke._output, revoke._password, revoke._store, revoke._json,
        };
        command.SetAction(parsed => revoke.Run(host, parsed));
        return command;
    }

    private int Run(ToolHost host, ParseResult parsed)
    {
        var store = StoreOption.Open(parsed, _store);
        var ids = parsed.GetValue(_ids) ?? [];
        var facts = (parsed.GetValue(_import), parsed.GetValue(_root), ids) switch
        {
            ({ } list, null, []) => Import(store, list, host.Time),
            (null, { } root, [_, ..]) => Write(parsed, [.. ids.Select(id => KeyIds.Find(store, id))], root),
            (null, null, [_, ..]) => Revoke(store, [.. ids.Select(id => KeyIds.Find(store, id))], parsed.GetValue(_scope)),
            _ => throw new ToolFailure("Name the keys to revoke, or a list with --import; a list to write needs the keys and --sign-with.", ExitCode.Usage),
        };
        new Reporter(host, parsed.GetValue(_json)).Write(facts);
        return ExitCode.Done;
    }

    private static Facts Revoke(TrustStore store, string[] ids, string? scope)
    {
        var known = store.Keys;
        foreach (var id in ids)
        {
            if (!known.Any(key => key.Key.Id == id && (scope is null || string.Equals(key.Scope, scope, StringComparison.OrdinalIgnoreCase))))
            {
                throw new ToolFailure($"The trust store '{store.Folder}' has no key {id}{(scope is null ? "" : $" for '{scope}'")}. otumat trust list shows them.");
            }
        }

        Array.ForEach(ids, id => store.Revoke(id, scope));
        return new Facts().Add("revoked", "Revoked", ids);
    }

    private static Facts Import(TrustStore store, string list, TimeProvider time)
    {
        store.Import(new SignedRevocationList(File.ReadAllBytes(list), File.ReadAllText(list + SignatureSuffix)), time);
        var taken = store.Revocations!;
        return new Facts().Add("number", "Number", taken.Number).Add("expires", "Expires", taken.Expires).Add("revoked", "Revoked", taken.KeyIds);
    }

    private Facts Write(ParseResult parsed, string[] ids, string root)
    {
        var output = parsed.GetValue(_output) ?? throw new ToolFailure("--output is missing: name the file to write the list to.", ExitCode.Usage);
        using var key = SigningKey.FromFile(root, SecretVariables.Read(parsed.GetValue(_password)));
        var signed = new RevocationList { Number = parsed.GetValue(_number), Expires = parsed.GetValue(_expires), KeyIds = ids }.Sign(key);
        File.WriteAllBytes(output, signed.Content.ToArray());
        File.WriteAllText(output + SignatureSuffix, signed.Signature);
        return new Facts().Add("list", "List", output).Add("signature", "Signature", output + SignatureSuffix).Add("revoked", "Revoked", ids);
    }
}
