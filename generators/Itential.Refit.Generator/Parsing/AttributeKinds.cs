using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Recognises attributes by name, which costs no look-up in the compilation.</summary>
internal static class AttributeKinds
{
    public static AttributeKind Of(AttributeData attribute)
    {
        var type = attribute.AttributeClass;
        if (type is null or IErrorTypeSymbol)
        {
            return AttributeKind.None;
        }

        var kind = ByName(type.Name);
        if (kind != AttributeKind.None && IsOurs(type))
        {
            return kind;
        }

        for (var ancestor = type; ancestor is { SpecialType: SpecialType.None }; ancestor = ancestor.BaseType)
        {
            if (ancestor.Name == KnownNames.VerbBase && IsOurs(ancestor))
            {
                return AttributeKind.CustomVerb;
            }
        }

        return AttributeKind.None;
    }

    public static bool IsVerb(AttributeKind kind) => kind is AttributeKind.Verb or AttributeKind.CustomVerb;

    /// <summary>The assembly that the known attribute is declared in, or that its known base is.</summary>
    public static IAssemblySymbol Declaring(AttributeData attribute)
    {
        var type = attribute.AttributeClass!;
        while (!IsOurs(type))
        {
            type = type.BaseType!;
        }

        return type.ContainingAssembly;
    }

    public static bool IsOurs(INamedTypeSymbol type) =>
        type.ContainingType is null
        && type.ContainingNamespace is { Name: "Refit", ContainingNamespace: { Name: "Itential", ContainingNamespace.IsGlobalNamespace: true } };

    private static AttributeKind ByName(string name) => name switch
    {
        "GetAttribute" or "PostAttribute" or "PutAttribute" or "PatchAttribute" or "DeleteAttribute" or "HeadAttribute" or "OptionsAttribute" => AttributeKind.Verb,
        "AliasAsAttribute" => AttributeKind.AliasAs,
        "AllowAnyStatusCodeAttribute" => AttributeKind.AllowAnyStatusCode,
        "AttachmentNameAttribute" => AttributeKind.AttachmentName,
        "AuthorizeAttribute" => AttributeKind.Authorize,
        "BodyAttribute" => AttributeKind.Body,
        "EncodedAttribute" => AttributeKind.Encoded,
        "EnvelopeAttribute" => AttributeKind.Envelope,
        "ErrorAttribute" => AttributeKind.Error,
        "FormObjectAttribute" => AttributeKind.FormObject,
        "HeaderAttribute" => AttributeKind.Header,
        "HeaderCollectionAttribute" => AttributeKind.HeaderCollection,
        "HeadersAttribute" => AttributeKind.Headers,
        "HttpVersionAttribute" => AttributeKind.HttpVersion,
        "IdempotentAttribute" => AttributeKind.Idempotent,
        "JsonContextAttribute" => AttributeKind.JsonContext,
        "MultipartAttribute" => AttributeKind.Multipart,
        "PagedAttribute" => AttributeKind.Paged,
        "PathAttribute" => AttributeKind.Path,
        "PathPrefixAttribute" => AttributeKind.PathPrefix,
        "PropertyAttribute" => AttributeKind.Property,
        "QueryAttribute" => AttributeKind.Query,
        "QueryConverterAttribute" => AttributeKind.QueryConverter,
        "QueryNameAttribute" => AttributeKind.QueryName,
        "QueryUriFormatAttribute" => AttributeKind.QueryUriFormat,
        "ReturnTypeAdapterAttribute" => AttributeKind.ReturnTypeAdapter,
        "TimeoutAttribute" => AttributeKind.Timeout,
        "UrlAttribute" => AttributeKind.Url,
        _ => AttributeKind.None,
    };
}
