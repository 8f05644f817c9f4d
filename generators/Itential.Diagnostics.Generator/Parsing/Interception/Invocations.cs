using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Itential.Diagnostics.Generator.Parsing.Interception;

/// <summary>Finds the call that a name belongs to.</summary>
internal static class Invocations
{
    /// <summary>The call whose method the name is; null when the name is not called.</summary>
    public static InvocationExpressionSyntax? Of(SimpleNameSyntax name) => name.Parent switch
    {
        InvocationExpressionSyntax invocation when invocation.Expression == name => invocation,
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax invocation } access when access.Name == name && invocation.Expression == access => invocation,
        MemberBindingExpressionSyntax { Parent: InvocationExpressionSyntax invocation } binding when invocation.Expression == binding => invocation,
        _ => null,
    };

    /// <summary>What stands before the dot; null for a call without one.</summary>
    public static ExpressionSyntax? Receiver(InvocationExpressionSyntax invocation) => invocation.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Expression,
        MemberBindingExpressionSyntax => invocation.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>(access => access.WhenNotNull.Span.Contains(invocation.Span))?.Expression,
        _ => null,
    };

    public static bool IsInNameOf(SyntaxNode node)
    {
        for (var argument = node.FirstAncestorOrSelf<ArgumentSyntax>(); argument is not null; argument = argument.Parent?.FirstAncestorOrSelf<ArgumentSyntax>())
        {
            if (argument.Parent!.Parent is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } })
            {
                return true;
            }
        }

        return false;
    }
}
