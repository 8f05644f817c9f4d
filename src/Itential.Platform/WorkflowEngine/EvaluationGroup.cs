namespace Itential.Platform;

/// <summary>Comparisons that go together.</summary>
/// <param name="Operator">How they go together.</param>
/// <param name="Evaluations">The comparisons.</param>
public sealed record EvaluationGroup(EvaluationJoin Operator, params IReadOnlyList<Evaluation> Evaluations);
