using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Diagnostics;

/// <content>Verbs of one's own, closed uses, values of an interface, and JSON contexts.</content>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor VerbIllegal = new(
        DiagnosticIds.VerbIllegal,
        "Verb must be a token",
        "'{0}' of method '{1}' is no HTTP verb; write letters, digits and hyphens, as in \"PURGE\"",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr079");

    public static readonly DiagnosticDescriptor RouteNotReadable = new(
        DiagnosticIds.RouteNotReadable,
        "Route must be readable at compile time",
        "The route of attribute '{0}' on method '{1}' cannot be read at compile time; take it as a constructor parameter 'path', or pass a constant to the base",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr080");

    public static readonly DiagnosticDescriptor TypeArgumentNotAccessible = new(
        DiagnosticIds.TypeArgumentNotAccessible,
        "Type argument must be accessible to the generated client",
        "Type argument '{0}' of '{2}' is {1}, so no client can name it; use a type that is internal or public, and every type around it",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr081");

    public static readonly DiagnosticDescriptor ValueNotReadable = new(
        DiagnosticIds.ValueNotReadable,
        "Value of an interface must be settable or have a body",
        "Property '{0}' {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr083");

    public static readonly DiagnosticDescriptor PathValueUnused = new(
        DiagnosticIds.PathValueUnused,
        "Path value of an interface must be in a route",
        "No route or prefix has the placeholder '{{{0}}}' of property '{1}'; write it into one, or remove the property",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr084");

    public static readonly DiagnosticDescriptor ValueTwice = new(
        DiagnosticIds.ValueTwice,
        "Value of an interface must be given once",
        "Property '{0}' of '{1}' gives a value that another property gives already; remove one, or rename it",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr085");

    public static readonly DiagnosticDescriptor SignatureNotSupported = new(
        DiagnosticIds.SignatureNotSupported,
        "Method must have a signature that a client can repeat",
        "Method '{0}' {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr086");

    public static readonly DiagnosticDescriptor RuntimeOfAnotherVersion = new(
        DiagnosticIds.RuntimeOfAnotherVersion,
        "Runtime and generator must be of one version",
        "The referenced Itential.Refit is of version {0}, but the generator is of version {1}; let every project take the package Itential.Refit in one version",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr087");

    /// <summary>An error where the project is published trimmed or native.</summary>
    public static readonly DiagnosticDescriptor JsonTypeNotCovered = new(
        DiagnosticIds.JsonTypeNotCovered,
        "JSON context must know the type",
        "'{0}' is not in the JSON context '{1}', so the first call that needs it would fail; add [JsonSerializable(typeof({0}))] to '{1}'",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr088");

    /// <summary>An error where the project is published trimmed or native.</summary>
    public static readonly DiagnosticDescriptor JsonWithoutContext = new(
        DiagnosticIds.JsonWithoutContext,
        "Interface should name a JSON context",
        "'{0}' has no source-generated JSON here, so the serializer of the settings is asked at run time, which by default uses reflection; put [JsonContext(typeof(...))] on the interface, or silence this where RefitSettings.ContentSerializer knows the type by itself",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr089");
}
