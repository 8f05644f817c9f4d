using System.Globalization;
using System.Reflection;
using System.Text;
using Itential.Refit;
using TestKit;

namespace OperationKit;

/// <summary>Compares the table of a product's operations with what its typed interfaces declare. Each rule gives the faults that it finds.</summary>
internal sealed class Catalogue
{
    private static readonly string[] Paging = ["skip/limit", "offset/limit", "page/pageSize", "body "];

    private readonly ILookup<string, EndpointRow> _rowsByRoute;
    private readonly ILookup<string, OperationMethod> _methodsByRoute;

    /// <param name="product">The name of the table.</param>
    /// <param name="assembly">The product.</param>
    /// <param name="verbs">The verbs of the rows whose table names none, by service and operation.</param>
    public Catalogue(string product, Assembly assembly, IReadOnlyDictionary<string, string>? verbs = null)
    {
        Assembly = assembly;
        Rows = EndpointRow.ReadAll(product);
        Methods = OperationMethod.Of(assembly);
        _rowsByRoute = Rows.ToLookup(row => RouteShape.Of(verbs?.GetValueOrDefault(NameOf(row)) ?? row.Method, row.Path), StringComparer.Ordinal);
        _methodsByRoute = Methods.ToLookup(method => method.Route, StringComparer.Ordinal);
    }

    public Assembly Assembly { get; }

    public IReadOnlyList<EndpointRow> Rows { get; }

    public IReadOnlyList<OperationMethod> Methods { get; }

    /// <summary>The rows with their one plain method and their twin. Rows of one route are told apart by the method's name.</summary>
    public IEnumerable<(EndpointRow Row, OperationMethod Plain, OperationMethod? Twin)> Pairs => _rowsByRoute.SelectMany(group => group.Select(row => (
        row,
        PlainOf(group.Key, row),
        _methodsByRoute[group.Key].SingleOrDefault(method => method.IsTwin))));

    public static string NameOf(EndpointRow row) => $"{row.Service}/{row.Operation}";

    /// <summary>Rows without exactly one plain method, and with more than one twin.</summary>
    public IEnumerable<string> RowFaults() => _rowsByRoute.SelectMany(group =>
    {
        var methods = _methodsByRoute[group.Key].ToList();
        var (plain, twins) = (methods.Count(method => !method.IsTwin), methods.Count(method => method.IsTwin));
        return group.Where(_ => plain != group.Count() || twins > 1).Select(row => $"{NameOf(row)} ({group.Key}) has {plain} plain methods and {twins} twins.");
    });

    /// <summary>Methods that no row lists.</summary>
    public IEnumerable<string> MethodFaults() => Methods.Where(method => !_rowsByRoute.Contains(method.Route)).Select(method => $"{method} ({method.Route}) is no row.");

    /// <summary>Rows of a doubtful route whose methods do not say so, and the other way round.</summary>
    public IEnumerable<string> DoubtFaults() => Each((row, method) => method.Doubt == (row.Confidence == "?" ? "ITX001" : null)
        ? null
        : $"has the doubt '{method.Doubt}' where the table has the confidence {row.Confidence}");

    /// <summary>Rows of an old route whose methods do not say so, and the other way round.</summary>
    public IEnumerable<string> ObsoleteFaults(Func<EndpointRow, bool> isOld) => Each((row, method) => method.IsObsolete == isOld(row)
        ? null
        : $"is {(method.IsObsolete ? "" : "not ")}obsolete where the table says '{row.Versions}; {row.Notes}'");

    /// <summary>Rows that page without a twin, but for those that are named.</summary>
    public IEnumerable<string> TwinFaults(IReadOnlyDictionary<string, string> without) => Pairs
        .Where(pair => Array.Exists(Paging, style => pair.Row.Paging.StartsWith(style, StringComparison.Ordinal)))
        .Where(pair => (pair.Twin is null) != without.ContainsKey(NameOf(pair.Row)))
        .Select(pair => $"{NameOf(pair.Row)} pages by {pair.Row.Paging} and has {(pair.Twin is null ? "no" : "a")} twin.");

    /// <summary>Twins that read what the plain method does not, or under another name.</summary>
    public IEnumerable<string> TwinNameFaults() => Pairs
        .Where(pair => pair.Twin is { } twin && (twin.Interface != pair.Plain.Interface || twin.Method.Name != pair.Plain.Method.Name.Replace("Async", "AllAsync", StringComparison.Ordinal)))
        .Select(pair => $"{pair.Twin} is the twin of {pair.Plain}.");

    /// <summary>Query parameters that the row does not list.</summary>
    public IEnumerable<string> QueryFaults() => Each((row, method) =>
        {
            var strange = method.QueryParameters
                .Where(parameter => !parameter.IsDefined(typeof(QueryConverterAttribute)) && !parameter.ParameterType.IsAssignableTo(typeof(IReadOnlyDictionary<string, string>)))
                .Select(OperationMethod.WireName)
                .Where(name => !new RowQuery(row).Allows(name))
                .ToList();
            return strange.Count == 0 ? null : $"takes {string.Join(", ", strange)} where the table lists '{row.Query}'";
        });

    /// <summary>Bodies and results that the interface's serializer context does not know.</summary>
    public IEnumerable<string> ContextFaults() => Methods
        .SelectMany(method => method.JsonTypes.Where(type => method.Context.GetTypeInfo(type) is null).Select(type => $"{method.Context.GetType().Name} does not know {type}, which {method} needs."));

    /// <summary>Interfaces that are not reached from the client over at most one container.</summary>
    public IEnumerable<string> HomeFaults(Type client)
    {
        var homes = Properties(client).Concat(Properties(client).SelectMany(Properties)).ToList();
        return OperationMethod.InterfacesOf(Assembly)
            .Where(type => homes.Count(home => home == type) != 1)
            .Select(type => $"{type.Name} is {homes.Count(home => home == type)} properties of {client.Name} and its containers.");
    }

    /// <summary>The rows and methods by service and confidence.</summary>
    public string Report()
    {
        var report = new StringBuilder();
        string[] confidences = ["A", "B", "C", "?"];
        report.AppendLine(CultureInfo.InvariantCulture, $"{"service",-28}{"rows",6}{string.Concat(confidences.Select(confidence => $"{confidence,5}"))}{"twins",7}{"old",5}");
        foreach (var group in Pairs.GroupBy(pair => pair.Row.Service).OrderBy(group => group.Key, StringComparer.Ordinal).Concat(Pairs.GroupBy(_ => "all")))
        {
            var counts = confidences.Select(confidence => $"{group.Count(pair => pair.Row.Confidence == confidence),5}");
            report.AppendLine(CultureInfo.InvariantCulture, $"{group.Key,-28}{group.Count(),6}{string.Concat(counts)}{group.Count(pair => pair.Twin is not null),7}{group.Count(pair => pair.Plain.IsObsolete),5}");
        }

        return report.ToString();
    }

    private static IEnumerable<Type> Properties(Type type) => type.GetProperties().Select(property => property.PropertyType).Where(property => property.IsInterface && property.Assembly == type.Assembly);

    private IEnumerable<string> Each(Func<EndpointRow, OperationMethod, string?> fault) => Pairs
        .SelectMany(pair => new[] { pair.Plain, pair.Twin }.OfType<OperationMethod>().Select(method => (method, text: fault(pair.Row, method))))
        .Where(found => found.text is not null)
        .Select(found => $"{found.method} {found.text}.");

    private OperationMethod PlainOf(string route, EndpointRow row)
    {
        var plain = _methodsByRoute[route].Where(method => !method.IsTwin).ToList();
        return plain.Count == 1 ? plain[0] : plain.Single(method => method.Method.Name == $"{row.Operation}Async");
    }
}
