using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Otumat.Trust;

/// <summary>What an assembly calls itself, and whether that is what was asked for.</summary>
internal static class AssemblyIdentity
{
#pragma warning disable MA0012 // the runtime throws the same where it is given no assembly, but names no file
    /// <summary>Reads the identity; nothing is loaded.</summary>
    /// <exception cref="BadImageFormatException">The content is no assembly of .NET.</exception>
    public static AssemblyName Read(PluginFile file, byte[] content)
    {
        try
        {
            using var image = new PEReader(new MemoryStream(content, writable: false));
            if (image.HasMetadata && image.GetMetadataReader() is { IsAssembly: true } metadata)
            {
                return metadata.GetAssemblyDefinition().GetAssemblyName();
            }
        }
        catch (Exception cause) when (cause is BadImageFormatException or InvalidOperationException or OverflowException or ArgumentException or IOException)
        {
            throw NoAssembly(file, cause);
        }

        throw NoAssembly(file, cause: null);
    }

    /// <summary>Whether an assembly may stand for the one that was asked for: the same name, culture and key, and no lower version.</summary>
    public static bool Satisfies(AssemblyName found, AssemblyName asked) =>
        string.Equals(found.Name, asked.Name, StringComparison.OrdinalIgnoreCase)
        && string.Equals(found.CultureName ?? "", asked.CultureName ?? "", StringComparison.OrdinalIgnoreCase)
        && (asked.Version is null || found.Version >= asked.Version)
        && (asked.GetPublicKeyToken() is not { Length: > 0 } token || token.AsSpan().SequenceEqual(found.GetPublicKeyToken()));

    private static BadImageFormatException NoAssembly(PluginFile file, Exception? cause) =>
        new($"The file '{file.Path}' is no assembly of .NET, though its name says so. Build and sign the plugin again.", file.Path, cause);
#pragma warning restore MA0012
}
