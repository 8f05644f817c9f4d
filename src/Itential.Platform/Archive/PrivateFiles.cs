using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>Reads and writes documents. On Unix only the owner may read what is written.</summary>
internal static class PrivateFiles
{
    private const int Deepest = 512;
    private const UnixFileMode OwnersFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnersFolder = OwnersFile | UnixFileMode.UserExecute;

    private static readonly JsonWriterOptions Writing = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonDocumentOptions Reading = new() { MaxDepth = Deepest };

    public static void CreateFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, OwnersFolder);
        }
    }

    /// <summary>Writes a document whole or not at all.</summary>
    public static async Task WriteAsync(string path, JsonObject document, CancellationToken cancellationToken)
    {
        var temporary = Path.Combine(Path.GetDirectoryName(path)!, $".{Guid.NewGuid():N}.tmp");
        try
        {
            await WriteNewAsync(temporary, Format(document), cancellationToken).ConfigureAwait(false);
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>Reads a document.</summary>
    /// <exception cref="ArchiveException">The file is no JSON object.</exception>
    public static async Task<JsonObject> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, useAsync: true);
        await using (stream.ConfigureAwait(false))
        {
            try
            {
                var node = await JsonNode.ParseAsync(stream, documentOptions: Reading, cancellationToken: cancellationToken).ConfigureAwait(false);
                DocumentReading.Visit(node);
                return node as JsonObject ?? throw new ArchiveException($"'{path}' is no JSON object.");
            }
            catch (JsonException e)
            {
                throw new ArchiveException($"'{path}' is no JSON: line {e.LineNumber + 1}.", e);
            }
            catch (ArgumentException e)
            {
                throw new ArchiveException($"'{path}' has a member twice.", e);
            }
        }
    }

    private static byte[] Format(JsonObject document)
    {
        using var memory = new MemoryStream();
        using (var writer = new Utf8JsonWriter(memory, Writing))
        {
            document.WriteTo(writer);
        }

        memory.WriteByte((byte)'\n');
        return memory.ToArray();
    }

    private static async Task WriteNewAsync(string path, byte[] content, CancellationToken cancellationToken)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnersFile;
        }

        var stream = new FileStream(path, options);
        await using (stream.ConfigureAwait(false))
        {
            await stream.WriteAsync(content, cancellationToken).ConfigureAwait(false);
        }
    }
}
