namespace Itential.Refit.Generator;

/// <summary>The names that declarations are recognised by.</summary>
internal static class KnownNames
{
    public const string VerbBase = "HttpMethodAttribute";
    public const string JsonMediaType = "application/json";
    public const string RuntimeType = "Itential.Refit.Requests.RequestExecutor";
    public const string Requests = "global::Itential.Refit.Requests.";
    public const string Settings = "global::Itential.Refit.RefitSettings";
    public const string CollectionFormat = "global::Itential.Refit.CollectionFormat";
    public const string RequestCompression = "global::Itential.Refit.RequestCompression";
    public const string CompressionLevel = "global::System.IO.Compression.CompressionLevel";
    public const string HttpClient = "global::System.Net.Http.HttpClient";
    public const string HttpMethod = "global::System.Net.Http.HttpMethod";
    public const string HttpRequestMessage = "global::System.Net.Http.HttpRequestMessage";
    public const string HttpRequestOptionsKey = "global::System.Net.Http.HttpRequestOptionsKey";
    public const string HttpVersionPolicy = "global::System.Net.Http.HttpVersionPolicy";
    public const string CancellationToken = "global::System.Threading.CancellationToken";
    public const string Task = "global::System.Threading.Tasks.Task";
    public const string ValueTask = "global::System.Threading.Tasks.ValueTask";
    public const string InvariantCulture = "global::System.Globalization.CultureInfo.InvariantCulture";
    public const string Formattable = "global::System.IFormattable";
    public const string GeneratedNamespace = "Itential.Refit.Generated";
}
