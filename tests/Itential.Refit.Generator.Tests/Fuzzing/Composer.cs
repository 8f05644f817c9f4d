using System.Text;

namespace Itential.Refit.Generator.Tests.Fuzzing;

/// <summary>Composes interfaces out of <see cref="Shapes"/>, the same ones for the same seed.</summary>
internal sealed class Composer(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>The next interface, in a namespace of its own.</summary>
    public string Next(string @namespace)
    {
        var isSane = Chance(60);
        var text = new StringBuilder($"namespace {@namespace};\n\n");
        var (open, close) = isSane || Chance(70) ? ("", "") : Around();
        var access = isSane || Chance(80) ? One("public", "internal") : One("file", "private", "protected", "public partial", "internal unsafe");
        var generic = isSane || Chance(85) ? -1 : _random.Next(Shapes.TypeParameters.Length);
        var typeParameters = generic < 0 ? "" : Shapes.TypeParameters[generic];
        var (parameters, constraints) = Split(typeParameters);
        var bases = isSane ? Shapes.Bases[_random.Next(6)] : Any(Shapes.Bases);
        text.Append(open).Append(isSane ? Shapes.InterfaceAttributes[_random.Next(5)] : Any(Shapes.InterfaceAttributes))
            .Append('\n').Append(access).Append(" interface IApi").Append(parameters).Append(bases).Append(constraints).Append("\n{\n");
        for (var i = _random.Next(1, 5); i > 0; i--)
        {
            text.Append("    ").Append(Method(isSane, i)).Append('\n');
        }

        if (!isSane && Chance(30))
        {
            text.Append("    ").Append(Any(Shapes.OddMembers)).Append('\n');
        }

        if (isSane && Chance(15))
        {
            text.Append("    ").Append(Any(Shapes.SaneMembers)).Append('\n');
        }

        text.Append("}\n");
        if (generic >= 0)
        {
            text.Append("internal static class Use { internal static object Make(HttpClient http) => RestService.For<IApi").Append(Shapes.TypeArguments[generic]).Append(">(http); }\n");
        }

        return text.Append(close).ToString();
    }

    private static (string Parameters, string Constraints) Split(string typeParameters)
    {
        var end = typeParameters.IndexOf('>', StringComparison.Ordinal) + 1;
        return (typeParameters[..end], typeParameters[end..]);
    }

    private string Method(bool isSane, int number)
    {
        var names = Shapes.Names.OrderBy(_ => _random.Next()).Take(_random.Next(0, 5)).ToArray();
        var parameters = names.Select(name => Parameter(isSane || Chance(60), name)).ToList();
        if (Chance(40))
        {
            parameters.Add("CancellationToken cancellationToken" + One("", " = default"));
        }

        var result = isSane || Chance(70) ? Any(Shapes.SaneReturns) : Any(Shapes.OddReturns);
        var (types, constraints) = isSane || Chance(85) ? ("", "") : Split(Any(Shapes.TypeParameters));
        if (types.Length > 0 && Chance(60))
        {
            result = One("Task<T>", "Task<List<T>>", "T", "Task<T[]>", "Task<Shapes.Box<T>>");
            parameters.Add(One("T extra", "T[] extra", "[Body] T extra", "[Query] T extra", "List<T?> extra"));
        }

        var attributes = isSane ? Shapes.MethodAttributes[_random.Next(4)] : Any(Shapes.MethodAttributes);
        var verb = Any(Shapes.Verbs);
        return $"{attributes} [{verb}{(verb.Contains('(', StringComparison.Ordinal) ? "" : "(")}{Route(isSane, isSane ? Placeable(names, parameters) : names)})] {result} M{One("", number.ToString(System.Globalization.CultureInfo.InvariantCulture))}{types}({string.Join(", ", parameters)}){constraints};";
    }

    // What has one value and no other place than the route.
    private static string[] Placeable(string[] names, List<string> parameters) =>
        [.. names.Where((name, index) => Shapes.SaneTypes.Any(type => parameters[index] == $" {type} {name}"))];

    private string Parameter(bool isSane, string name)
    {
        var attribute = isSane ? Any(Shapes.SaneAttributes) : Any(Shapes.OddAttributes);
        var type = Any(isSane ? Chance(70) || attribute.Contains("Header", StringComparison.Ordinal) ? Shapes.SaneTypes : Shapes.QueryTypes : Shapes.OddTypes);
        return $"{attribute} {type} {name}";
    }

    private string Route(bool isSane, string[] names)
    {
        if (!isSane && Chance(4))
        {
            return "null!";
        }

        var route = new StringBuilder(isSane || Chance(80) ? "/a" : "");
        foreach (var name in names.Where(_ => Chance(40)))
        {
            route.Append('/').Append('{').Append(name.TrimStart('@')).Append('}');
        }

        for (var i = isSane ? 0 : _random.Next(0, 3); i > 0; i--)
        {
            route.Append(Any(Shapes.RoutePieces).Replace("0", names.Length == 0 ? "none" : names[_random.Next(names.Length)].TrimStart('@'), StringComparison.Ordinal));
        }

        return Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(route.ToString(), quote: true);
    }

    private (string Open, string Close) Around() => One("class", "generic", "private", "struct", "interface") switch
    {
        "class" => ("public class Outer\n{\n", "}\n"),
        "generic" => ("public class Outer<TOuter>\n{\n", "}\n"),
        "private" => ("public static class Outer { private class Hidden\n{\n", "} }\n"),
        "struct" => ("internal struct Outer\n{\n", "}\n"),
        _ => ("public interface Outer\n{\n", "}\n"),
    };

    private bool Chance(int percent) => _random.Next(100) < percent;

    private string Any(string[] words) => words[_random.Next(words.Length)];

    private string One(params string[] words) => Any(words);
}
