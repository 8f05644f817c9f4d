using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Itential.Platform;
using TestKit;

namespace WireMock.Operations;

/// <summary>One method, called once with values that are awkward and legal.</summary>
internal sealed record OperationCall(EndpointRow Row, OperationMethod Method, OperationStub Stub)
{
    public override string ToString() => $"{Method} ({Catalogue.NameOf(Row)})";

    /// <summary>The path that is to arrive.</summary>
    public string ExpectedPath(string prefix) => prefix + RouteShape.Fill(
        Method.Path,
        (name, greedy) => greedy ? string.Join('/', PathValue(name, greedy).Split('/').Select(Uri.EscapeDataString)) : Uri.EscapeDataString(PathValue(name, greedy)));

    /// <summary>The body that is to arrive; null for none.</summary>
    public JsonNode? ExpectedBody => Method.Body is { } body && !Method.SendsAForm ? JsonSample.Sent(body.ParameterType) : null;

    /// <summary>Calls the method, and reads the first item where it gives a sequence.</summary>
    /// <returns>What it answers; null for nothing.</returns>
    public Task<object?> InvokeAsync(IServiceProvider interfaces, CancellationToken cancellationToken) =>
        InvokeAsync(interfaces, parameter => PathValue(OperationMethod.WireName(parameter), IsGreedy(parameter)), cancellationToken);

    /// <summary>The same with other values in the path.</summary>
    public async Task<object?> InvokeAsync(IServiceProvider interfaces, Func<ParameterInfo, string> pathValue, CancellationToken cancellationToken)
    {
        var path = Method.PathParameters.ToHashSet();
        var query = Method.QueryParameters.ToHashSet();
        var arguments = Method.Method.GetParameters().Select(parameter => parameter switch
        {
            _ when path.Contains(parameter) => pathValue(parameter),
            _ when query.Contains(parameter) => QueryArgument.For(parameter, Row),
            _ when parameter == Method.Body => Body(parameter.ParameterType),
            _ => cancellationToken,
        });
        var called = Method.Method.Invoke(interfaces.GetService(Method.Interface)!, BindingFlags.DoNotWrapExceptions, null, [.. arguments], null)!;
        return await ((Task<object?>)typeof(OperationCall)
            .GetMethod(called is Task ? Method.Result is null ? nameof(EndAsync) : nameof(ValueAsync) : nameof(FirstAsync), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(Method.Result ?? typeof(object))
            .Invoke(null, [called])!);
    }

    private static string PathValue(string name, bool greedy) => greedy ? $"base/Data Center%é/{name}" : $"a/b c%é {name}";

    private bool IsGreedy(ParameterInfo parameter) => Method.Path.Contains($"**{OperationMethod.WireName(parameter)}", StringComparison.Ordinal);

    private object Body(Type type) => Method.SendsAForm
        ? new OAuthTokenRequest("the client", "s3cret&=+")
        : JsonSerializer.Deserialize(JsonSample.Received(type).ToJsonString(), Method.Context.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type)!)!;

    private static async Task<object?> EndAsync<T>(Task called)
    {
        await called;
        return default(T);
    }

    private static async Task<object?> ValueAsync<T>(Task<T> called) => await called;

    private static async Task<object?> FirstAsync<T>(IAsyncEnumerable<T> called)
    {
        await using var items = called.GetAsyncEnumerator();
        return await items.MoveNextAsync() ? items.Current : null;
    }
}
