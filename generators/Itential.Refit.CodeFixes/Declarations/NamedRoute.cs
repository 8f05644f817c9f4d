using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Itential.Refit.CodeFixes.Declarations;

/// <summary>Reads a verb and a route from a method's name: <c>GetUserAsync(int id)</c> is GET <c>/user/{id}</c>.</summary>
internal static class NamedRoute
{
    private static readonly Dictionary<string, string> Verbs = new(StringComparer.Ordinal)
    {
        ["Get"] = "Get",
        ["List"] = "Get",
        ["Find"] = "Get",
        ["Fetch"] = "Get",
        ["Load"] = "Get",
        ["Read"] = "Get",
        ["Search"] = "Get",
        ["Post"] = "Post",
        ["Create"] = "Post",
        ["Add"] = "Post",
        ["Start"] = "Post",
        ["Run"] = "Post",
        ["Send"] = "Post",
        ["Submit"] = "Post",
        ["Put"] = "Put",
        ["Update"] = "Put",
        ["Replace"] = "Put",
        ["Set"] = "Put",
        ["Patch"] = "Patch",
        ["Delete"] = "Delete",
        ["Remove"] = "Delete",
        ["Head"] = "Head",
        ["Options"] = "Options",
    };

    public static (string Verb, string Route) Of(MethodDeclarationSyntax method)
    {
        var words = Words(method.Identifier.ValueText).ToList();
        if (words.Count > 1 && words[words.Count - 1] == "Async")
        {
            words.RemoveAt(words.Count - 1);
        }

        var isKnown = Verbs.TryGetValue(words[0], out var verb);
        var subject = isKnown ? words.Skip(1).ToList() : words;
        var route = "/" + string.Join("-", subject.Select(word => word.ToLowerInvariant()));
        return (verb ?? "Get", route + Id(method, subject, route));
    }

    /// <summary>The parameter that says which one is meant: <c>id</c>, or <c>userId</c> for a user.</summary>
    private static string Id(MethodDeclarationSyntax method, List<string> subject, string route)
    {
        var own = subject.Count == 0 ? "id" : subject[subject.Count - 1] + "Id";
        var id = method.ParameterList.Parameters
            .Select(parameter => parameter.Identifier.ValueText)
            .FirstOrDefault(name => name == "id" || string.Equals(name, own, StringComparison.OrdinalIgnoreCase));
        var slash = route.Length > 1 ? "/" : "";
        return id is null ? "" : $"{slash}{{{id}}}";
    }

    private static IEnumerable<string> Words(string name)
    {
        var words = Regex.Matches(name, "[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        return words.Count == 0 ? [name] : words.Cast<Match>().Select(match => match.Value);
    }
}
