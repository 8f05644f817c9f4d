using WireMock.Server;

namespace WireMock.Operations;

/// <summary>Every operation of both products, called once: what goes out, and what comes back.</summary>
public sealed class OperationsTests(WireMockFixture server, OperationsFixture operations, ITestOutputHelper output) : IClassFixture<OperationsFixture>
{
    private const string Parent = "..";

    private IReadOnlyList<ProductRun> Runs => [operations.Platform, operations.Gateway];

    [Fact]
    public void Operation_CalledOnce_AsksItsOwnRoute()
    {
        foreach (var run in Runs)
        {
            output.WriteLine($"{run.Catalogue.Rows.Count} rows, {run.Calls.Count} calls, {run.Journal.Count} requests, {run.Calls.Count(call => call.Method.IsTwin)} of them for the first page of a list.");
            Assert.Equal(run.Catalogue.Methods.Count, run.Calls.Count);
        }

        Assert.Equal(669 + 250, Runs.Sum(run => run.Calls.Count(call => !call.Method.IsTwin)));
        Findings.None(Runs.SelectMany(run => run.MatchFaults()));
    }

    [Fact]
    public void Path_WithAwkwardValues_IsEscapedAsIs() => Findings.None(Runs.SelectMany(run => run.PathFaults()));

    [Fact]
    public void Query_WithAwkwardValues_HasTheNamesOfTheRow() => Findings.None(Runs.SelectMany(run => run.QueryFaults()));

    [Fact]
    public void Body_OfEveryMember_IsJsonAndWhole() => Findings.None(Runs.SelectMany(run => run.BodyFaults()));

    [Fact]
    public void Answer_OfTheShapeThatTheRowTells_ComesBackTyped() => Findings.None(Runs.SelectMany(run => run.AnswerFaults()));

    [Fact]
    public void Calls_OfAllOperations_BringCredentials() => Assert.Empty(Runs.SelectMany(run => JournalRules.WithoutCredentials(run.Journal)));

    [Fact]
    public void Answers_OfAllRows_HaveEveryShape()
    {
        var shapes = Runs.SelectMany(run => run.Calls).Select(call => AnswerShape.Of(call.Stub.Answer)).ToHashSet();

        Findings.None(AnswerShape.All.Except(shapes));
    }

    [Fact]
    public async Task PathValue_ThatLeavesTheRoute_IsRefusedBeforeItIsSent()
    {
        var faults = new List<string>();
        var refusals = 0;
        await server.Admin.ForgetAsync(TestContext.Current.CancellationToken);
        foreach (var call in Runs.SelectMany(run => run.Calls))
        {
            foreach (var refused in call.Method.PathParameters.Where(parameter => IsWholeSegment(call.Method.Path, OperationMethod.WireName(parameter))))
            {
                var error = await Record.ExceptionAsync(() => call.InvokeAsync(operations.Interfaces, parameter => parameter == refused ? Parent : "a", TestContext.Current.CancellationToken));
                refusals++;
                if (error is not ArgumentException { ParamName: var name } || name != refused.Name)
                {
                    faults.Add($"{call} took '{Parent}' for {refused.Name}: {error?.Message ?? "it was sent"}");
                }
            }
        }

        output.WriteLine($"{refusals} path values were refused.");
        Findings.None(faults);
        Assert.Empty(await server.Admin.JournalAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void PathValue_ThatIsPartOfASegment_IsOfTheOneRouteThatHasSuch() =>
        Assert.Equal(
            ["configuration-manager/AdapterProxy"],
            Runs.SelectMany(run => run.Calls)
                .Where(call => call.Method.PathParameters.Any(parameter => !IsWholeSegment(call.Method.Path, OperationMethod.WireName(parameter))))
                .Select(call => Catalogue.NameOf(call.Row)));

    // Two dots beside something else are no way up.
    private static bool IsWholeSegment(string path, string name) => path.Split('/').Any(segment => segment == $"{{{name}}}" || segment == $"{{**{name}}}");
}
