using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Diagnostics;

/// <content>Addresses and queries.</content>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor SeveralUrls = new(
        DiagnosticIds.SeveralUrls,
        "Method must have one address parameter",
        "Parameter '{0}' is a second [Url] of '{1}', which can call one address only; remove one [Url]",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr051");

    public static readonly DiagnosticDescriptor UrlWithRoute = new(
        DiagnosticIds.UrlWithRoute,
        "Route must be empty where a parameter is the address",
        "Route '{0}' is never sent, because '{1}' of '{2}' is the whole address; write \"\", and the path into the value of '{1}'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr052");

    public static readonly DiagnosticDescriptor UrlType = new(
        DiagnosticIds.UrlType,
        "Address parameter must be a string or a Uri",
        "Parameter '{0}' of type '{1}' is no address; declare it as string or Uri",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr053");

    public static readonly DiagnosticDescriptor AttributeWithoutEffect = new(
        DiagnosticIds.AttributeWithoutEffect,
        "Attribute must have an effect",
        "[{0}] on '{1}' does nothing, because {2}; remove it",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr054");

    public static readonly DiagnosticDescriptor EncodedValueNotSupported = new(
        DiagnosticIds.EncodedValueNotSupported,
        "Encoded value must be text",
        "Parameter '{0}' of type '{1}' cannot be sent as it is; declare it as string, or as a collection of strings in a query",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr055");

    public static readonly DiagnosticDescriptor QueryConverterInvalid = new(
        DiagnosticIds.QueryConverterInvalid,
        "Query converter must be usable for its parameter",
        "Type '{0}' cannot convert parameter '{1}', because {2}; name a class with a public parameterless constructor that implements IQueryConverter<{3}>",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr056");

    public static readonly DiagnosticDescriptor UriFormatInvalid = new(
        DiagnosticIds.UriFormatInvalid,
        "URI format must be a known one",
        "URI format {0} of '{1}' is unknown; write UriFormat.UriEscaped, Unescaped or SafeUnescaped",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr057");

    public static readonly DiagnosticDescriptor CollectionFormatNotSupported = new(
        DiagnosticIds.CollectionFormatNotSupported,
        "Collection format must suit the elements",
        "Elements of '{0}' are of type '{1}', which CollectionFormat.{2} cannot write; write CollectionFormat.Indexed",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr058");
}
