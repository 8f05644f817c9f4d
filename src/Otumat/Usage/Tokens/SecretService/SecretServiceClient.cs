using Tmds.DBus.Protocol;
using Names = Otumat.Usage.SecretServiceNames;

namespace Otumat.Usage;

/// <summary>The calls of the Secret Service that a token store needs, one method for each. None of them shows a prompt.</summary>
internal sealed class SecretServiceClient(DBusConnection connection)
{
    private delegate void Arguments(ref MessageWriter writer);

    /// <summary>Agrees on a key; gives the session's path and the other side's public key.</summary>
    public Task<(string Session, byte[] PublicKey)> OpenSessionAsync(byte[] publicKey)
    {
        var call = Call(Names.RootPath, Names.Service, "OpenSession", "sv", (ref MessageWriter writer) =>
        {
            writer.WriteString(SecretKeyExchange.Algorithm);
            writer.WriteVariant(VariantValue.Array(publicKey));
        });
        return connection.CallMethodAsync(call, static (message, _) =>
        {
            var reader = message.GetBodyReader();
            var key = reader.ReadVariantValue().GetArray<byte>();
            return (reader.ReadObjectPathAsString(), key);
        });
    }

    /// <summary>The path of the default collection; null when there is none.</summary>
    public async Task<string?> FindDefaultCollectionAsync()
    {
        var call = Call(Names.RootPath, Names.Service, "ReadAlias", "s", (ref MessageWriter writer) => writer.WriteString(Names.DefaultAlias));
        var path = await connection.CallMethodAsync(call, ReadPath).ConfigureAwait(false);
        return path == Names.NoObject ? null : path;
    }

    public Task<bool> IsLockedAsync(string collection)
    {
        var call = Call(collection, Names.Properties, "Get", "ss", (ref MessageWriter writer) =>
        {
            writer.WriteString(Names.Collection);
            writer.WriteString("Locked");
        });
        return connection.CallMethodAsync(call, static (message, _) => message.GetBodyReader().ReadVariantValue().GetBool());
    }

    /// <summary>The paths of the unlocked and of the locked items that carry all these attributes.</summary>
    public Task<(string[] Unlocked, string[] Locked)> SearchAsync(IReadOnlyDictionary<string, string> attributes)
    {
        var call = Call(Names.RootPath, Names.Service, "SearchItems", "a{ss}", (ref MessageWriter writer) => WriteAttributes(ref writer, attributes));
        return connection.CallMethodAsync(call, static (message, _) =>
        {
            var reader = message.GetBodyReader();
            return (ReadPaths(ref reader), ReadPaths(ref reader));
        });
    }

    /// <summary>Creates an item, or replaces the one with the same attributes; gives the path of a prompt, or "/" when it is done.</summary>
    public Task<string> CreateItemAsync(string collection, string session, string label, IReadOnlyDictionary<string, string> attributes, EncryptedSecret secret)
    {
        var properties = new Dictionary<string, VariantValue>
        {
            [Names.Item + ".Label"] = label,
            [Names.Item + ".Attributes"] = new Dict<string, string>(new Dictionary<string, string>(attributes)).AsVariantValue(),
        };
        var call = Call(collection, Names.Collection, "CreateItem", "a{sv}(oayays)b", (ref MessageWriter writer) =>
        {
            writer.WriteDictionary(properties);
            writer.WriteStructureStart();
            writer.WriteObjectPath(session);
            writer.WriteArray(secret.Parameters);
            writer.WriteArray(secret.Value);
            writer.WriteString("application/json");
            writer.WriteBool(true);
        });
        return connection.CallMethodAsync(call, static (message, _) =>
        {
            var reader = message.GetBodyReader();
            reader.ReadObjectPathAsString();
            return reader.ReadObjectPathAsString();
        });
    }

    public Task<EncryptedSecret> GetSecretAsync(string item, string session)
    {
        var call = Call(item, Names.Item, "GetSecret", "o", (ref MessageWriter writer) => writer.WriteObjectPath(session));
        return connection.CallMethodAsync(call, static (message, _) =>
        {
            var reader = message.GetBodyReader();
            reader.AlignStruct();
            reader.ReadObjectPathAsString();
            return new EncryptedSecret(reader.ReadArrayOfByte(), reader.ReadArrayOfByte());
        });
    }

    /// <summary>Deletes an item; gives the path of a prompt, or "/" when it is done.</summary>
    public Task<string> DeleteAsync(string item) => connection.CallMethodAsync(Call(item, Names.Item, "Delete"), ReadPath);

    /// <summary>Ends a prompt that was never shown.</summary>
    public Task DismissAsync(string prompt) => connection.CallMethodAsync(Call(prompt, Names.Prompt, "Dismiss"));

    private static string ReadPath(Message message, object? state) => message.GetBodyReader().ReadObjectPathAsString();

    private static string[] ReadPaths(ref Reader reader) => [.. reader.ReadArrayOfObjectPath().Select(path => path.ToString())];

    private static void WriteAttributes(ref MessageWriter writer, IReadOnlyDictionary<string, string> attributes)
    {
        var start = writer.WriteDictionaryStart();
        foreach (var (name, value) in attributes)
        {
            writer.WriteDictionaryEntryStart();
            writer.WriteString(name);
            writer.WriteString(value);
        }

        writer.WriteDictionaryEnd(start);
    }

    private MessageBuffer Call(string path, string @interface, string member, string? signature = null, Arguments? write = null)
    {
        var writer = connection.GetMessageWriter();
        try
        {
            writer.WriteMethodCallHeader(Names.Destination, path, @interface, member, signature);
            write?.Invoke(ref writer);
            return writer.CreateMessage();
        }
        finally
        {
            writer.Dispose();
        }
    }
}
