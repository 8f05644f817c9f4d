using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Otumat.Tool;

/// <summary>Reads what a package declares out of its assembly's metadata.</summary>
internal static class DeclarationReader
{
    private const string Declaration = "Otumat.Usage.UsageTrackingAttribute";
    private const string Version = "System.Reflection.AssemblyInformationalVersionAttribute";
    private const int RequiredArguments = 4;

    /// <summary>Reads the declaration of one file.</summary>
    /// <exception cref="ToolFailure">The file cannot be read, is no assembly, or declares nothing.</exception>
    public static DeclaredUsage Read(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            using var image = new PEReader(stream);
            return Read(file, image);
        }
        catch (BadImageFormatException cause)
        {
            throw NoAssembly(file, cause);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new ToolFailure($"'{file}' cannot be read: {cause.Message} Name the package's .dll file.", cause: cause);
        }
    }

    private static DeclaredUsage Read(string file, PEReader image)
    {
        var metadata = image.HasMetadata ? image.GetMetadataReader() : throw NoAssembly(file);
        if (!metadata.IsAssembly)
        {
            throw NoAssembly(file);
        }

        var attributes = new AssemblyAttributes(metadata);
        if (attributes.Find(Declaration) is not { } declared)
        {
            throw new ToolFailure($"'{file}' does not declare usage tracking: it has no [assembly: UsageTracking(…)]. Name the package by --data-directory and --package instead.");
        }

        var required = declared.FixedArguments.Select(argument => argument.Value).OfType<string>().ToList();
        if (required.Count != RequiredArguments || declared.FixedArguments.Length != RequiredArguments)
        {
            throw new ToolFailure($"'{file}' declares usage tracking with a form that this version of otumat does not know. Update otumat.");
        }

        return new DeclaredUsage(required, declared.NamedArguments.ToDictionary(argument => argument.Name ?? "", ValueOf, StringComparer.Ordinal), VersionOf(attributes, metadata));
    }

    private static ToolFailure NoAssembly(string file, Exception? cause = null) =>
        new($"'{file}' is not a .NET assembly, or it is damaged. Name the package's .dll file.", cause: cause);

    private static object? ValueOf(CustomAttributeNamedArgument<string> argument) =>
        argument.Value is ImmutableArray<CustomAttributeTypedArgument<string>> items ? items.Select(item => item.Value).OfType<string>().ToList() : argument.Value;

    // What stands behind the plus sign names a commit, and is no part of the version that the author gave.
    private static string VersionOf(AssemblyAttributes attributes, MetadataReader metadata) =>
        attributes.Find(Version) is { FixedArguments: [{ Value: string { Length: > 0 } text }] }
            ? text.Split('+')[0]
            : metadata.GetAssemblyDefinition().Version.ToString();
}
