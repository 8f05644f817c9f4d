using System.Reflection;
using System.Reflection.Metadata;
using Itential.Generators;
using Microsoft.CodeAnalysis;

namespace Itential.Diagnostics.Generator.Parsing.Interception;

/// <summary>Finds the traced methods of referenced assemblies by name, without making symbols of them.</summary>
internal static class ReferencedNames
{
    public static EquatableArray<string> Of(MetadataReference reference, CancellationToken cancellationToken) => reference switch
    {
        PortableExecutableReference file => OfFile(file, cancellationToken),
        CompilationReference project => OfProject(project.Compilation, cancellationToken),
        _ => default,
    };

    private static EquatableArray<string> OfFile(PortableExecutableReference reference, CancellationToken cancellationToken)
    {
        if (reference.GetMetadata() is not AssemblyMetadata assembly)
        {
            return default;
        }

        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var module in assembly.GetModules())
        {
            cancellationToken.ThrowIfCancellationRequested();
            Collect(module.GetMetadataReader(), names);
        }

        return names.ToEquatableArray();
    }

    private static void Collect(MetadataReader reader, SortedSet<string> names)
    {
        var attribute = reader.TypeReferences.FirstOrDefault(handle => IsTrace(reader, reader.GetTypeReference(handle)));
        if (attribute.IsNil)
        {
            return;
        }

        foreach (var handle in reader.CustomAttributes)
        {
            var use = reader.GetCustomAttribute(handle);
            if (use.Constructor.Kind == HandleKind.MemberReference && reader.GetMemberReference((MemberReferenceHandle)use.Constructor).Parent == attribute)
            {
                names.UnionWith(Marked(reader, use.Parent));
            }
        }
    }

    private static bool IsTrace(MetadataReader reader, TypeReference type) =>
        reader.StringComparer.Equals(type.Name, "TraceAttribute") && reader.StringComparer.Equals(type.Namespace, "Itential.Diagnostics");

    private static IEnumerable<string> Marked(MetadataReader reader, EntityHandle target) => target.Kind switch
    {
        HandleKind.MethodDefinition => Callable(reader, [(MethodDefinitionHandle)target]),
        HandleKind.TypeDefinition when reader.GetTypeDefinition((TypeDefinitionHandle)target) is { Attributes: var attributes } type && !attributes.HasFlag(TypeAttributes.Interface) =>
            Callable(reader, type.GetMethods()),
        _ => [],
    };

    private static IEnumerable<string> Callable(MetadataReader reader, IEnumerable<MethodDefinitionHandle> methods) => methods
        .Select(reader.GetMethodDefinition)
        .Where(static method => (method.Attributes & MethodAttributes.MemberAccessMask) != MethodAttributes.Private && !method.Attributes.HasFlag(MethodAttributes.SpecialName))
        .Select(method => reader.GetString(method.Name));

    // The reference of one open project to another, in an editor, which makes a new one with every key that is pressed there.
    private static EquatableArray<string> OfProject(Compilation compilation, CancellationToken cancellationToken) =>
        FileMarks.TracedMethods([.. compilation.SyntaxTrees.Select(tree => SourceFile.Of(tree, cancellationToken).Marks)])
            .Distinct(StringComparer.Ordinal)
            .OrderBy(static name => name, StringComparer.Ordinal)
            .ToEquatableArray();
}
