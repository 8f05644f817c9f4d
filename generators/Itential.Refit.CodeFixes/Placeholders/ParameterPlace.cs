using Itential.Refit.CodeFixes.Repairing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Itential.Refit.CodeFixes.Placeholders;

/// <summary>Puts a parameter into a list, in the list's own layout.</summary>
internal static class ParameterPlace
{
    /// <summary>Before the cancellation token and whatever may be left out.</summary>
    public static Repair InsertRequired(string title, ParameterListSyntax list, string parameter) =>
        Insert(title, list, parameter, IndexOf(list, item => IsToken(item) || item.Default is not null || IsParams(item)));

    /// <summary>At the end, but before a parameter array.</summary>
    public static Repair InsertLast(string title, ParameterListSyntax list, string parameter) =>
        Insert(title, list, parameter, IndexOf(list, IsParams));

    public static bool IsParams(ParameterSyntax parameter) => parameter.Modifiers.Any(SyntaxKind.ParamsKeyword);

    private static bool IsToken(ParameterSyntax parameter) =>
        parameter.Type?.ToString().TrimEnd('?').EndsWith("CancellationToken", StringComparison.Ordinal) == true;

    private static int IndexOf(ParameterListSyntax list, Func<ParameterSyntax, bool> isAfter)
    {
        for (var i = 0; i < list.Parameters.Count; i++)
        {
            if (isAfter(list.Parameters[i]))
            {
                return i;
            }
        }

        return list.Parameters.Count;
    }

    private static Repair Insert(string title, ParameterListSyntax list, string parameter, int index)
    {
        var parameters = list.Parameters;
        if (parameters.Count == 0)
        {
            return Repair.Insert(title, list.OpenParenToken.Span.End, parameter) with { Separator = ", " };
        }

        var comma = "," + (parameters.Count > 1
            ? parameters.GetSeparator(0).TrailingTrivia.ToFullString() + parameters[1].GetLeadingTrivia().ToFullString()
            : " ");
        comma = string.IsNullOrWhiteSpace(comma.TrimStart(',')) ? comma : ", ";
        return index == parameters.Count
            ? Repair.Insert(title, parameters[index - 1].Span.End, comma + parameter)
            : Repair.Insert(title, parameters[index].SpanStart, parameter + comma);
    }
}
