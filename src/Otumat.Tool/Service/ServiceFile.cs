using System.Text;

namespace Otumat.Tool;

/// <summary>A file of an entry, which is whole or not there.</summary>
internal static class ServiceFile
{
    /// <summary>What the file holds; null when it is not there.</summary>
    public static async Task<string?> ReadAsync(string path, CancellationToken cancellationToken) =>
        File.Exists(path) ? await File.ReadAllTextAsync(path, cancellationToken).ConfigureAwait(false) : null;

    /// <summary>Writes the text beside the file and moves it into its place.</summary>
    public static async Task WriteAsync(string path, string text, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var draft = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            await File.WriteAllTextAsync(draft, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancellationToken).ConfigureAwait(false);
            File.Move(draft, path, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    /// <summary>Puts back what stood there before; null removes the file.</summary>
    public static async Task RestoreAsync(string path, string? text)
    {
        if (text is null)
        {
            File.Delete(path);
        }
        else
        {
            await WriteAsync(path, text, CancellationToken.None).ConfigureAwait(false);
        }
    }
}
