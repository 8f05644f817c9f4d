namespace Itential.Refit.Tests.Results.Pages;

public sealed record NumberedPage(string Status, NumberedResult? Result);
