using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Diagnostics;

/// <content>Rules about the use of clients, and about what a client could offer.</content>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor TypeNotClient = new(
        DiagnosticIds.TypeNotClient,
        "Client must be asked for by an interface that has one",
        "'{0}' is {1}, so no client of it is written; name an interface of which a method has a verb attribute such as [Get(\"/path\")]",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr082");

    /// <summary>Hidden: it is there for its code fix.</summary>
    public static readonly DiagnosticDescriptor CancellationTokenMissing = new(
        DiagnosticIds.CancellationTokenMissing,
        "Asynchronous method could be cancelled",
        "Method '{0}' is asynchronous and takes no CancellationToken; add one, so that its caller can give up",
        Category,
        DiagnosticSeverity.Hidden,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itr090");
}
