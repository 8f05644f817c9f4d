using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Diagnostics;

/// <content>Bodies of errors and HTTP versions.</content>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor ErrorStatusInvalid = new(
        DiagnosticIds.ErrorStatusInvalid,
        "Error must name statuses that nothing else names",
        "{0} of [Error] on '{1}'; write a status from 100 to 999, or a range with the lower one first, and each range once",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr073");

    public static readonly DiagnosticDescriptor ErrorBodyNotSupported = new(
        DiagnosticIds.ErrorBodyNotSupported,
        "Error body must be a type that can be read",
        "'{0}' of [Error] on '{1}' cannot be read from a body; name a string, or a closed type that the generated client can see and a serializer can make",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr074");

    public static readonly DiagnosticDescriptor ErrorNeverRead = new(
        DiagnosticIds.ErrorNeverRead,
        "Error must be readable from the method's answer",
        "[Error] on '{0}' is never read, because {1}; remove the one or the other",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr075");

    public static readonly DiagnosticDescriptor VersionParameterInvalid = new(
        DiagnosticIds.VersionParameterInvalid,
        "Version parameter must be a Version",
        "Parameter '{0}' is an [HttpVersion] of type '{1}'; make it a System.Version",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr076");

    public static readonly DiagnosticDescriptor SeveralVersions = new(
        DiagnosticIds.SeveralVersions,
        "Method must have one version parameter",
        "Parameter '{0}' is the second [HttpVersion] of '{1}'; remove one",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr077");

    public static readonly DiagnosticDescriptor VersionInvalid = new(
        DiagnosticIds.VersionInvalid,
        "Version must be one of HTTP",
        "'{0}' of [HttpVersion] on '{1}' is no version of HTTP; write \"1.0\", \"1.1\", \"2.0\" or \"3.0\", and leave it out on a parameter",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr078");
}
