using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Diagnostics;

/// <content>Bodies and their parts.</content>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor MultipartBody = new(
        DiagnosticIds.MultipartBody,
        "Multipart method must not have a body parameter",
        "Parameter '{0}' of the multipart method '{1}' is marked [Body]; remove the attribute to send it as a part, or remove [Multipart]",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr059");

    public static readonly DiagnosticDescriptor MultipartVerb = new(
        DiagnosticIds.MultipartVerb,
        "Multipart method must have a verb that carries a body",
        "Method '{0}' sends {1}, which carries no form; use [Post], [Put] or [Patch], or remove [Multipart]",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr060");

    public static readonly DiagnosticDescriptor MultipartWithoutParts = new(
        DiagnosticIds.MultipartWithoutParts,
        "Multipart method must have a part",
        "Method '{0}' has no parameter that could be a part; add one, or remove [Multipart]",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr061");

    public static readonly DiagnosticDescriptor PartNotSupported = new(
        DiagnosticIds.PartNotSupported,
        "Part must be a type that can be written",
        "Type '{1}' of '{0}' cannot be a part; {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr062");

    public static readonly DiagnosticDescriptor MultipartBoundary = new(
        DiagnosticIds.MultipartBoundary,
        "Boundary must be made of boundary characters",
        "Text '{0}' cannot begin a boundary; use up to 37 letters, digits and '()+_,-./:=? and end with no space",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr063");

    public static readonly DiagnosticDescriptor JsonLinesNotSupported = new(
        DiagnosticIds.JsonLinesNotSupported,
        "JSON Lines must come from a sequence that the method can walk",
        "Type '{1}' of '{0}' cannot be sent as JSON Lines; {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr064");

    public static readonly DiagnosticDescriptor MultipartMissing = new(
        DiagnosticIds.MultipartMissing,
        "Form attribute must be in a multipart method",
        "[{0}] of '{1}' says nothing in '{2}', which is not multipart; add [Multipart] to the method, or remove the attribute",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr065");
}
