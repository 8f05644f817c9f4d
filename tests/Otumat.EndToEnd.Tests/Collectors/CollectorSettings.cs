namespace Otumat.EndToEnd.Tests.Collectors;

/// <summary>How a test runs the collector.</summary>
internal sealed record CollectorSettings
{
    public const string ClientId = "sample";

    public const string Notice = "We count how often each feature is used, to know what to work on.";

    /// <summary>Access tokens live for a second, so that they are renewed all the time.</summary>
    public static CollectorSettings WithShortTokens
    {
        get
        {
            var usual = new CollectorSettings();
            return usual with { Configuration = usual.Configuration.Replace("\"deviceInterval\": 1", "\"deviceInterval\": 1, \"accessToken\": 1", StringComparison.Ordinal) };
        }
    }

    /// <summary>The configuration file.</summary>
    public string Configuration { get; init; } =
        $$"""
        {
          "packages": [
            {
              "clientId": "{{ClientId}}",
              "package": "Sample",
              "author": "The sample's authors",
              "notice": "{{Notice}}",
              "collects": ["import: the package was loaded", "fit, predict, plot: a feature was used"],
              "survey": [{ "id": "field", "question": "What do you work on?", "choices": ["Research", "Teaching", "Industry"] }]
            }
          ],
          "lifetimes": { "deviceInterval": 1 }
        }
        """;

    /// <summary>The connection string of the shared database; null: an SQLite file of its own.</summary>
    public string? Postgres { get; init; }
}
