namespace Otumat.Collector;

/// <summary>A question that may be left unanswered: one choice of several, or a short text where there are none.</summary>
internal sealed record SurveyQuestion
{
    public const int LongestAnswer = 200;

    public required string Id { get; init; }

    public required string Question { get; init; }

    public IReadOnlyList<string> Choices { get; set; } = [];
}
