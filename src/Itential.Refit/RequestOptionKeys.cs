namespace Itential.Refit;

/// <summary>The keys under which <see cref="HttpRequestMessage.Options"/> tell a handler of the declared method.</summary>
public static class RequestOptionKeys
{
    /// <summary>The interface's name, such as <c>IJobsApi</c>. Set when <see cref="RefitSettings.DescribeRequests"/> is.</summary>
    public static HttpRequestOptionsKey<string> InterfaceName { get; } = new("Itential.Refit.InterfaceName");

    /// <summary>The method's name, such as <c>GetJobAsync</c>. Set when <see cref="RefitSettings.DescribeRequests"/> is.</summary>
    public static HttpRequestOptionsKey<string> MethodName { get; } = new("Itential.Refit.MethodName");

    /// <summary>The route template, such as <c>/jobs/{id}</c>. Set when <see cref="RefitSettings.DescribeRequests"/> is.</summary>
    public static HttpRequestOptionsKey<string> RouteTemplate { get; } = new("Itential.Refit.RouteTemplate");

    /// <summary>Whether the call may be repeated. Set where <see cref="IdempotentAttribute"/> says it; <see cref="RequestRepetition"/> reads it.</summary>
    public static HttpRequestOptionsKey<bool> IsIdempotent { get; } = new("Itential.Refit.IsIdempotent");
}
