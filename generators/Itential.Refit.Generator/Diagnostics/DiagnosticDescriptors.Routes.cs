using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Diagnostics;

/// <content>Route templates and what fills them.</content>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor RouteMissing = new(
        DiagnosticIds.RouteMissing,
        "Route must not be null",
        "Method '{0}' has no route; give the verb attribute a text such as \"/path\", or \"\" for the base address itself",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr012");

    public static readonly DiagnosticDescriptor RouteWithoutLeadingSlash = new(
        DiagnosticIds.RouteWithoutLeadingSlash,
        "Route must start with a slash",
        "Route '{0}' does not start with '/'; write '/{0}'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr013");

    public static readonly DiagnosticDescriptor RouteWithDoubleSlash = new(
        DiagnosticIds.RouteWithDoubleSlash,
        "Route must not have an empty segment",
        "Route '{0}' has the empty segment '//'; write one slash, and end a prefix without one",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr014");

    public static readonly DiagnosticDescriptor RouteWithDotSegment = new(
        DiagnosticIds.RouteWithDotSegment,
        "Route must not have a dot segment",
        "Route '{0}' has the segment '{1}', which leads to another route; write the path it stands for",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr015");

    public static readonly DiagnosticDescriptor RouteWithInvisibleCharacter = new(
        DiagnosticIds.RouteWithInvisibleCharacter,
        "Route must not have a line break or an invisible character",
        "Route has the invisible character U+{0}; remove it",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr016");

    public static readonly DiagnosticDescriptor RouteWithIllegalCharacter = new(
        DiagnosticIds.RouteWithIllegalCharacter,
        "Route must not have a backslash, a fragment or a query in a prefix",
        "Route '{0}' has the character '{1}', which {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr017");

    public static readonly DiagnosticDescriptor PlaceholderNotClosed = new(
        DiagnosticIds.PlaceholderNotClosed,
        "Placeholder must be closed",
        "Route '{0}' opens a placeholder that is never closed; add '}}', or write '%7B' for the character itself",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr018");

    public static readonly DiagnosticDescriptor BraceWithoutPlaceholder = new(
        DiagnosticIds.BraceWithoutPlaceholder,
        "Closing brace must close a placeholder",
        "Route '{0}' has a '}}' that closes nothing; add '{{' before the name, or write '%7D' for the character itself",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr019");

    public static readonly DiagnosticDescriptor PlaceholderMalformed = new(
        DiagnosticIds.PlaceholderMalformed,
        "Placeholder must be a name",
        "Placeholder '{0}' is not written as a name; write {{name}}, {{name?}} or {{**name}}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr020");

    public static readonly DiagnosticDescriptor PlaceholderWithoutParameter = new(
        DiagnosticIds.PlaceholderWithoutParameter,
        "Placeholder must have a parameter",
        "No parameter of '{1}' fills the placeholder '{0}'; add a parameter of that name, or give one [AliasAs(\"{2}\")]",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr021");

    public static readonly DiagnosticDescriptor PlaceholderWithoutProperty = new(
        DiagnosticIds.PlaceholderWithoutProperty,
        "Placeholder must name a readable property",
        "Type '{1}' has no readable property '{2}' for the placeholder '{0}'; name one that it has",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr022");

    public static readonly DiagnosticDescriptor CatchAllMisused = new(
        DiagnosticIds.CatchAllMisused,
        "Catch-all placeholder must be a whole path segment of text",
        "Placeholder '{0}' {1}; write it as a whole path segment and fill it from a string",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr023");

    public static readonly DiagnosticDescriptor OptionalMisused = new(
        DiagnosticIds.OptionalMisused,
        "Optional placeholder must be a whole path segment",
        "Placeholder '{0}' {1}; only a whole path segment can be left out, so write {{{2}}}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr024");

    public static readonly DiagnosticDescriptor RouteValueNotSupported = new(
        DiagnosticIds.RouteValueNotSupported,
        "Route value must be a single value",
        "Type '{1}' of '{0}' is no single value, so it cannot fill a placeholder; use a string, a number, an enum or another formattable type",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr025");
}
