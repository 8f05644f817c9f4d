using System.Reflection.Metadata;

namespace Otumat.Tool;

/// <summary>The attributes of an assembly as metadata: nothing of the assembly is loaded or run.</summary>
internal sealed class AssemblyAttributes(MetadataReader metadata)
{
    private readonly AttributeTypes _types = new();

    /// <summary>The values of the first attribute of that type; null when there is none.</summary>
    /// <param name="type">The full name of the attribute's type.</param>
    /// <exception cref="BadImageFormatException">The metadata is damaged.</exception>
    public CustomAttributeValue<string>? Find(string type)
    {
        foreach (var handle in metadata.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = metadata.GetCustomAttribute(handle);
            if (TypeOf(attribute.Constructor) == type)
            {
                return attribute.DecodeValue(_types);
            }
        }

        return null;
    }

    private string? TypeOf(EntityHandle constructor) => constructor.Kind switch
    {
        HandleKind.MemberReference => NameOf(metadata.GetMemberReference((MemberReferenceHandle)constructor).Parent),
        HandleKind.MethodDefinition => NameOf(metadata.GetMethodDefinition((MethodDefinitionHandle)constructor).GetDeclaringType()),
        _ => null,
    };

    private string? NameOf(EntityHandle type) => type.Kind switch
    {
        HandleKind.TypeReference => _types.GetTypeFromReference(metadata, (TypeReferenceHandle)type, rawTypeKind: 0),
        HandleKind.TypeDefinition => _types.GetTypeFromDefinition(metadata, (TypeDefinitionHandle)type, rawTypeKind: 0),
        _ => null,
    };
}
