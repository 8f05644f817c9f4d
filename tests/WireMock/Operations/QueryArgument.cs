using System.Reflection;
using Itential.Gateway;
using Itential.Platform;
using Itential.Refit;
using TestKit;

namespace WireMock.Operations;

/// <summary>Values for the query parameters of a method, all of which need escaping, and how they are to arrive.</summary>
internal static class QueryArgument
{
    /// <summary>A text with all that has a meaning in a query.</summary>
    public const string Text = "ä &=+?#[]%/";

    private const int Number = 3;

    /// <summary>A value for the parameter.</summary>
    public static object? For(ParameterInfo parameter, EndpointRow row)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        return type switch
        {
            _ when type == typeof(string) => RowQuery.ValuesOf(row, OperationMethod.WireName(parameter))?[0] ?? Text,
            _ when type == typeof(int) || type == typeof(long) => Number,
            _ when type == typeof(bool) => true,
            { IsEnum: true } => Enum.GetValues(type).GetValue(0),
            _ when type == typeof(IReadOnlyList<string>) => new[] { Text, "second" },
            _ when type == typeof(IReadOnlyDictionary<string, string>) => new Dictionary<string, string> { [Text] = Text },
            { IsGenericType: true } => Make(type, new RowQuery(row)),
            _ => throw new NotSupportedException($"No value for {parameter} is known."),
        };
    }

    /// <summary>The values that the parameter is to give, for those whose name is its own.</summary>
    public static IReadOnlyList<string>? Arriving(ParameterInfo parameter, EndpointRow row) => For(parameter, row) switch
    {
        string text => [text],
        int number => [$"{number}"],
        bool => ["true"],
        SortDirection => ["asc"],
        Enum value => RowQuery.ValuesOf(row, OperationMethod.WireName(parameter)) is { } listed ? [listed[0]] : throw new NotSupportedException($"{Catalogue.NameOf(row)} lists no values for {value}."),
        string[] texts when parameter.GetCustomAttribute<QueryAttribute>()!.CollectionFormat == CollectionFormat.Csv => [string.Join(',', texts)],
        string[] texts => texts,
        _ => null,
    };

    private static object Make(Type type, RowQuery row) => typeof(QueryArgument)
        .GetMethod(type.Name.Split('`')[0], BindingFlags.NonPublic | BindingFlags.Static)!
        .MakeGenericMethod(type.GetGenericArguments())
        .Invoke(null, [row])!;

    private static ListQuery<T> ListQuery<T>(RowQuery row)
    {
        var field = new Field<T, string>("a.field");
        Condition<T>[] conditions =
        [
            field.IsEqualTo(Text), field.Contains(Text), field.StartsWith(Text), field.EndsWith(Text), field.IsIn(Text, "b"), field.IsNotIn(Text), field.IsGreaterThan(Text), field.Exists(),
        ];
        string[] names = ["equals", "contains", "starts-with", "ends-with", "in", "not-in", "gt", "exists"];
        var query = names.Zip(conditions)
            .Where(pair => row.Allows($"{pair.First}[field]"))
            .Aggregate(new ListQuery<T>(), (made, pair) => made.Where(pair.Second));
        query = row.Allows("sort") ? query.OrderByDescending(field) : query;
        return row.Allows("include") ? query.Include(field).Exclude(field) : query;
    }

    private static SimpleQuery<T> SimpleQuery<T>(RowQuery row)
    {
        var field = new Field<T, string>("a field");
        SimpleCondition<T>[] conditions = [field.IsEqualTo(Text), field.Contains(Text), field.StartsWith(Text), field.IsAtLeast(Text)];
        string[] names = ["equals", "contains", "startsWith", "greaterThanEquals"];
        var query = names.Zip(conditions)
            .Where(pair => row.Allows(pair.First))
            .Aggregate(new SimpleQuery<T>(), (made, pair) => made.Where(pair.Second));
        return row.Allows("sort") ? query.OrderBy(field) : query;
    }

    private static GatewayQuery<T> GatewayQuery<T>(RowQuery row)
    {
        var query = new GatewayQuery<T>();
        query = row.Allows("filter") ? query.Where(new GatewayField<T>("a \"field\"").Contains(Text)) : query;
        query = row.Allows("detail") ? query.Detail(GatewayDetail.Full) : query;
        return row.Allows("order") ? query.Order(GatewayOrder.Descending) : query;
    }
}
