using System.Collections.Immutable;
using Itential.Refit.CodeFixes.Contexts;
using Itential.Refit.CodeFixes.Declarations;
using Itential.Refit.CodeFixes.Literals;
using Itential.Refit.CodeFixes.Placeholders;
using Itential.Refit.CodeFixes.Repairing;
using Itential.Refit.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Itential.Refit.CodeFixes.Tests.Repairing;

/// <summary>While somebody types, an editor asks for the fixes of a diagnostic whose place has become another, or whose references are gone.</summary>
public sealed class StaleDiagnosticTests
{
    private static readonly CodeFixProvider[] Fixes =
    [
        .. typeof(ClientFix).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    [Theory]
    [InlineData("[|using|] System.Text;")]
    [InlineData("public class C; // [|gone|]")]
    [InlineData("public class C { public int Field = [|1|]; }")]
    [InlineData("public class C { public string Field = [|\"|]")]
    [InlineData("public class C { public string Field = [|@|]")]
    [InlineData("public class C;[|")]
    public async Task Place_OfNothingToRepair_GetsNoFix(string source)
    {
        foreach (var placeholder in new[] { null, "{id}" })
        {
            foreach (var fix in Fixes)
            {
                Assert.Empty((await OffersAsync(fix, source, placeholder)).Select(action => action.Title));
            }
        }
    }

    [Theory]
    [InlineData(typeof(AddJsonSerializableFix), "public class [|C|];")]
    [InlineData(typeof(AddVerbFix), "public class C { public void [|M|]() { } }")]
    [InlineData(typeof(AllowsRefStructFix), "public interface IApi { void A<[|T|]>(); }")]
    [InlineData(typeof(AllowsRefStructFix), "public interface IApi { void A<[|T|]>() where T : new(); }")]
    [InlineData(typeof(AllowsRefStructFix), "public interface IApi { void A<[|T|], U>() where U : allows ref struct; }")]
    [InlineData(typeof(AllowsRefStructFix), "public class C<[|T|]> where T : allows ref struct;")]
    [InlineData(typeof(FirstBodyFix), "public interface IApi { void A([|int[] a|], int[] b); }")]
    [InlineData(typeof(FirstBodyFix), "public class C { public Func<int, int> F = [|x|] => x; }")]
    [InlineData(typeof(HeaderCollectionTypeFix), "public class C { public Func<int, int> F = [|x|] => x; }")]
    [InlineData(typeof(ObsoleteWarningFix), "[Obsolete(\"Old.\"), Missing] public interface [|IApi|];")]
    [InlineData(typeof(OrdinaryTypeFix), "public class C { public Func<int, int> F = [|x|] => x; }")]
    [InlineData(typeof(OrdinaryTypeFix), "public interface IApi { void A([|Missing a|]); }")]
    [InlineData(typeof(OrdinaryTypeFix), "public interface IApi { void A([|int a|]); }")]
    [InlineData(typeof(PassByValueFix), "public interface IApi { void A([|int a|], params int[] b); }")]
    [InlineData(typeof(PassByValueFix), "public interface IApi { void A(int a, [|params int[] b|]); }")]
    [InlineData(typeof(RemoveAttributeFix), "public interface IApi { void [|A|](); }")]
    [InlineData(typeof(RemoveParameterFix), "public interface IApi { void A([|int a|], int b); }")]
    [InlineData(typeof(RemoveParameterFix), "public class C { public Func<int, int> F = [|x|] => x; }")]
    [InlineData(typeof(ReturnTypeFix), "public interface IApi { Task? [|A|](); }")]
    [InlineData(typeof(MakeInternalFix), "public class C { public interface [|IApi|]; }")]
    [InlineData(typeof(BackslashFix), "public interface IApi { [Get(\"/[|a|]\")] void A(); }")]
    [InlineData(typeof(DoubleSlashFix), "public interface IApi { [Get(\"/[|a|]\")] void A(); }")]
    [InlineData(typeof(DotSegmentFix), "public interface IApi { [Get(\"/[|a|]\")] void A(); }")]
    [InlineData(typeof(EscapeBraceFix), "public interface IApi { [Get(\"/[|a|]\")] void A(); }")]
    [InlineData(typeof(FragmentFix), "public interface IApi { [Get(\"/[|a|]\")] void A(); }")]
    [InlineData(typeof(OpenPlaceholderFix), "public interface IApi { [Get(\"[|}|]\")] void A(); }")]
    [InlineData(typeof(PlaceholderFormFix), "public interface IApi { [Get(\"/[|a|]\")] void A(); }")]
    [InlineData(typeof(PlaceholderFormFix), "public interface IApi { [Get(\"/[|{id}|]\")] void A(int id); }")]
    [InlineData(typeof(AddParameterFix), "public interface IApi { [Get(\"/[|{id}|]\")] void A(); }")]
    [InlineData(typeof(AddParameterFix), "public interface IApi { [Get(\"/[|{id}|]\")] void A(int id); }", "{id}")]
    [InlineData(typeof(AliasParameterFix), "public interface IApi { [Get(\"/{id}\")] void [|A|](int userId); }", "{id}")]
    [InlineData(typeof(AliasParameterFix), "public interface IApi { [Get(\"/[|{user.id}|]\")] void A(int userId); }", "{user.id}")]
    [InlineData(typeof(AliasParameterFix), "public interface IApi { [Get(\"/[|{id}|]\")] void A([Missing] int userId); }", "{id}")]
    [InlineData(typeof(RenameParameterFix), "public interface IApi { [Get(\"/{id}\")] void [|A|](int userId); }", "{id}")]
    [InlineData(typeof(RenamePlaceholderFix), "public interface IApi { [Get(\"/{id}\")] void [|A|](int userId); }", "{id}")]
    public async Task Place_OfAnotherShape_GetsNoFix(Type fix, string source, string? placeholder = null) =>
        Assert.Empty((await OffersAsync((CodeFixProvider)Activator.CreateInstance(fix)!, source, placeholder)).Select(action => action.Title));

    [Theory]
    [InlineData(typeof(AddCancellationTokenFix), "public interface IApi { void [|A|](); }")]
    [InlineData(typeof(HeaderCollectionTypeFix), "public interface IApi { void A([|string a|]); }")]
    [InlineData(typeof(ReturnTypeFix), "public interface IApi { [|MemoryStream|] A(); }")]
    public async Task Type_OfAReferenceThatIsGone_GetsNoFix(Type fix, string source) =>
        Assert.Empty((await OffersAsync((CodeFixProvider)Activator.CreateInstance(fix)!, source, hasReferences: false)).Select(action => action.Title));

    [Theory]
    [InlineData(typeof(AddVerbFix), "public interface IApi { void [|Health|](); }", "Add [Get(\"/health\")]")]
    [InlineData(typeof(AddParameterFix), "public interface IApi { [Get(\"[|/{user-id}|]\")] void A(); }", "Add the parameter '[AliasAs(\"user-id\")] string userId'", "{user-id}")]
    [InlineData(typeof(LaterBodyFix), "public interface IApi { void A(int[] a, [|int[] b|]); }", "Put [Body] on 'b'")]
    public async Task Attribute_OfAReferenceThatIsGone_IsWrittenByItsName(Type fix, string source, string title, string? placeholder = null) =>
        Assert.Equal([title], (await OffersAsync((CodeFixProvider)Activator.CreateInstance(fix)!, source, placeholder, hasReferences: false)).Select(action => action.Title));

    private static async Task<List<CodeAction>> OffersAsync(CodeFixProvider fix, string source, string? placeholder = null, bool hasReferences = true)
    {
        var start = source.IndexOf("[|", StringComparison.Ordinal);
        var end = source.IndexOf("|]", StringComparison.Ordinal) - 2;
        using var sample = new Sample(source.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal));
        if (!hasReferences)
        {
            sample.Solution = sample.Solution.WithProjectMetadataReferences(sample[0].Project.Id, []);
        }

        // Without an end the place is behind the text.
        var span = end < 0 ? new TextSpan(start + 1, 2) : TextSpan.FromBounds(start, end);
        var facts = placeholder is null ? null : new Dictionary<string, string?> { [FactNames.Placeholder] = placeholder }.ToImmutableDictionary();
        var stale = Diagnostic.Create(
            fix.FixableDiagnosticIds[0],
            "Test",
            "A stand-in.",
            DiagnosticSeverity.Warning,
            DiagnosticSeverity.Warning,
            isEnabledByDefault: true,
            warningLevel: 1,
            location: Location.Create("/sample/Source0.cs", span, default),
            properties: facts);
        return await Fix.OffersAsync(fix, sample[0], stale);
    }
}
