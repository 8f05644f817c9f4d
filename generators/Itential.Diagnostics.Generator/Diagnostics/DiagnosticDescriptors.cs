using Microsoft.CodeAnalysis;

namespace Itential.Diagnostics.Generator.Diagnostics;

/// <summary>All diagnostics. A gap at one place is Info; an attribute that can have no effect is a Warning.</summary>
internal static class DiagnosticDescriptors
{
    /// <summary>Where each id has its heading.</summary>
    public const string HelpLink = "docs/diagnostics.md#";

    private const string Category = "Itential.Diagnostics";

    public static readonly DiagnosticDescriptor CallNotTraced = new(
        DiagnosticIds.CallNotTraced,
        "Call is not traced",
        "This call of '{0}' is not traced: {1}",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itd001");

    public static readonly DiagnosticDescriptor MethodGroupNotTraced = new(
        DiagnosticIds.MethodGroupNotTraced,
        "Method group is not traced",
        "Calls through a delegate of '{0}' are not traced; write a lambda that calls it, such as 'x => {0}(x)'",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itd002");

    public static readonly DiagnosticDescriptor ImplicitCallNotTraced = new(
        DiagnosticIds.ImplicitCallNotTraced,
        "Implicit call is not traced",
        "The {1} here calls '{0}' without naming it, which is not traced; call the method by name",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itd003");

    public static readonly DiagnosticDescriptor AttributeWithoutEffect = new(
        DiagnosticIds.AttributeWithoutEffect,
        "Trace attribute has no effect",
        "[Trace] on '{0}' has no effect: {1}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itd004");

    public static readonly DiagnosticDescriptor InterceptorsOff = new(
        DiagnosticIds.InterceptorsOff,
        "Interceptors are off",
        "Calls of traced methods are not traced in this project, because it does not allow interceptors of 'Itential.Diagnostics.Generated'; add <InterceptorsNamespaces>$(InterceptorsNamespaces);Itential.Diagnostics.Generated</InterceptorsNamespaces> to the project",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itd005");

    public static readonly DiagnosticDescriptor InterfaceNotTraceable = new(
        DiagnosticIds.InterfaceNotTraceable,
        "Interface cannot be traced",
        "No decorator can be written for '{0}': {1}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + "itd006");
}
