namespace Otumat.Collector;

/// <summary>A package whose users may be asked.</summary>
internal sealed record PackageConfiguration
{
    public required string ClientId { get; init; }

    /// <summary>The name that people read. Null: the client id.</summary>
    public string? Package { get; set; }

    public string? Author { get; set; }

    /// <summary>Why the author asks and what becomes of the data, in the author's words.</summary>
    public required string Notice { get; init; }

    public string NoticeVersion { get; set; } = "1";

    /// <summary>What events tell, one line each: "import: the package was loaded".</summary>
    public IReadOnlyList<string> Collects { get; set; } = [];

    public IReadOnlyList<SurveyQuestion> Survey { get; set; } = [];

    public string Title => Package ?? ClientId;
}
