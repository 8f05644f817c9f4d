using Itential.Refit.CodeFixes.Declarations;

namespace Itential.Refit.CodeFixes.Tests.Declarations;

public sealed class DeclarationFixTests
{
    [Theory]
    [InlineData("public static class Outer { private interface IApi { [Get(\"/a\")] Task A(); } }", "public static class Outer { internal interface IApi { [Get(\"/a\")] Task A(); } }")]
    [InlineData("public class Outer { interface IApi { [Get(\"/a\")] Task A(); } }", "public class Outer { internal interface IApi { [Get(\"/a\")] Task A(); } }")]
    [InlineData("public class Outer { private protected partial interface IApi { [Get(\"/a\")] Task A(); } }", "public class Outer { internal partial interface IApi { [Get(\"/a\")] Task A(); } }")]
    [InlineData("public class Outer { static class Inner { public interface IApi { [Get(\"/a\")] Task A(); } } }", "public class Outer { internal static class Inner { public interface IApi { [Get(\"/a\")] Task A(); } } }")]
    [InlineData("public struct Outer { interface IApi { [Get(\"/a\")] Task A(); } }", "public struct Outer { internal interface IApi { [Get(\"/a\")] Task A(); } }")]
    [InlineData("public record Outer { protected interface IApi { [Get(\"/a\")] Task A(); } }", "public record Outer { internal interface IApi { [Get(\"/a\")] Task A(); } }")]
    [InlineData("public record struct Outer { interface IApi { [Get(\"/a\")] Task A(); } }", "public record struct Outer { internal interface IApi { [Get(\"/a\")] Task A(); } }")]
    [InlineData("interface IOuter { private interface IApi { [Get(\"/a\")] Task A(); } }", "interface IOuter { internal interface IApi { [Get(\"/a\")] Task A(); } }")]
    [InlineData("file interface IApi { [Get(\"/a\")] Task A(); }", "internal interface IApi { [Get(\"/a\")] Task A(); }")]
    public Task Interface_OutOfReach_BecomesInternal(string before, string after) => Fix.AppliesAsync<MakeInternalFix>("Make 'IApi' internal", before, after);

    [Fact]
    public Task Interfaces_All_BecomeInternal() => Fix.AppliesToAllAsync<MakeInternalFix>(
        "public class Outer { class Inner { public interface IOne { [Get(\"/a\")] Task A(); } private interface ITwo { [Get(\"/a\")] Task A(); } } }",
        "public class Outer { internal class Inner { public interface IOne { [Get(\"/a\")] Task A(); } internal interface ITwo { [Get(\"/a\")] Task A(); } } }");

    [Theory]
    [InlineData("Task GetUserAsync();", "[Get(\"/user\")]")]
    [InlineData("Task<string> GetUserAsync(int id);", "[Get(\"/user/{id}\")]")]
    [InlineData("Task<string> GetUserAsync(int userId);", "[Get(\"/user/{userId}\")]")]
    [InlineData("Task<string> ListWorkflowJobsAsync(int page);", "[Get(\"/workflow-jobs\")]")]
    [InlineData("Task CreateUser(string[] user);", "[Post(\"/user\")]")]
    [InlineData("Task UpdateUser(int id, string[] user);", "[Put(\"/user/{id}\")]")]
    [InlineData("Task DeleteAsync(int id);", "[Delete(\"/{id}\")]")]
    [InlineData("Task Health();", "[Get(\"/health\")]")]
    [InlineData("Task _();", "[Get(\"/_\")]")]
    [InlineData("Task GetJSON2Async();", "[Get(\"/json-2\")]")]
    public Task Verb_Missing_IsTakenFromTheName(string member, string attribute) => Fix.AppliesAsync<AddVerbFix>(
        "Add " + attribute,
        Api.With("[Get(\"/a\")] Task A();", member),
        Api.With("[Get(\"/a\")] Task A();", attribute + " " + member));

    [Fact]
    public Task Verb_WhereAttributesHaveTheirOwnLines_GetsOne() => Fix.AppliesAsync<AddVerbFix>(
        "Add [Get(\"/b\")]",
        Api.With("[Get(\"/a\")]\n    Task A();", "[Headers(\"X: 1\")]\n    Task B();"),
        Api.With("[Get(\"/a\")]\n    Task A();", "[Get(\"/b\")]\n    [Headers(\"X: 1\")]\n    Task B();"));

    [Fact]
    public Task Verbs_All_AreTakenFromTheNames() => Fix.AppliesToAllAsync<AddVerbFix>(
        Api.With("[Get(\"/a\")] Task A();", "Task GetB();", "Task PostC(string[] c);"),
        Api.With("[Get(\"/a\")] Task A();", "[Get(\"/b\")] Task GetB();", "[Post(\"/c\")] Task PostC(string[] c);"));

    [Fact]
    public Task Verb_OfAPlainBase_IsNotOffered() => Fix.IsNotOfferedAsync<AddVerbFix>(
        "public interface IBase { Task B(); }\npublic interface IApi : IBase { [Get(\"/a\")] Task A(); }");

    [Fact]
    public Task Verb_InAFileOfAnotherSystem_GetsItsLineBreak() => Fix.AppliesAsync<AddVerbFix>(
        "Add [Get(\"/b\")]",
        "public interface IApi\r\n{\r\n    [Get(\"/a\")]\r\n    Task A();\r\n    Task B();\r\n}\r\n",
        "public interface IApi\r\n{\r\n    [Get(\"/a\")]\r\n    Task A();\r\n    [Get(\"/b\")]\r\n    Task B();\r\n}\r\n");

    [Theory]
    [InlineData("[Get(\"/a\"), Post(\"/a\")] Task A();", "[Get(\"/a\")] Task A();", "Remove [Post]")]
    [InlineData("[Get(\"/a\")]\n    [Post(\"/a\")]\n    Task A();", "[Get(\"/a\")]\n    Task A();", "Remove [Post]")]
    [InlineData("[Post(\"/a\")] Task A([Body] string a, [Body] string b);", "[Post(\"/a\")] Task A([Body] string a, string b);", "Remove [Body] from 'b'")]
    [InlineData("[Post(\"/a\")] Task A([Header(\"X\"), Query] string a);", "[Post(\"/a\")] Task A([Header(\"X\")] string a);", "Remove [Query] from 'a'")]
    [InlineData("[Get(\"/a\")] Task A([AliasAs(\"\")] string a);", "[Get(\"/a\")] Task A(string a);", "Remove [AliasAs] from 'a'")]
    [InlineData("[Timeout(0), Get(\"/a\")] Task A();", "[Get(\"/a\")] Task A();", "Remove [Timeout]")]
    [InlineData("[Timeout(0)] /* off */ [Get(\"/a\")] Task A();", " /* off */ [Get(\"/a\")] Task A();", "Remove [Timeout]")]
    public Task Attribute_ThatIsOneTooMany_IsRemoved(string before, string after, string title) =>
        Fix.AppliesAsync<RemoveAttributeFix>(title, Api.With(before), Api.With(after));

    [Fact]
    public Task Attributes_All_AreRemoved() => Fix.AppliesToAllAsync<RemoveAttributeFix>(
        Api.With("[Get(\"/a\"), Timeout(0)] Task A();", "[Post(\"/a\")] Task B([Body] string a, [Body] string b, [Body] string c);"),
        Api.With("[Get(\"/a\")] Task A();", "[Post(\"/a\")] Task B([Body] string a, string b, string c);"));

    [Theory]
    [InlineData("ref int id")]
    [InlineData("out int id")]
    [InlineData("in int id")]
    [InlineData("ref readonly int id")]
    public Task Parameter_ByReference_IsPassedByValue(string parameter) => Fix.AppliesAsync<PassByValueFix>(
        "Pass 'id' by value",
        Api.With($"[Get(\"/a\")] Task A({parameter});"),
        Api.With("[Get(\"/a\")] Task A(int id);"));

    [Fact]
    public Task Parameters_All_ArePassedByValue() => Fix.AppliesToAllAsync<PassByValueFix>(
        Api.With("[Get(\"/a\")] Task A(ref int a, in int b);"),
        Api.With("[Get(\"/a\")] Task A(int a, int b);"));

    [Theory]
    [InlineData("ReadOnlySpan<char>", "string")]
    [InlineData("Span<int>", "int[]")]
    public Task Span_AsAParameter_BecomesAnOrdinaryType(string before, string after) => Fix.AppliesAsync<OrdinaryTypeFix>(
        $"Make it '{after}'",
        Api.With($"[Get(\"/a\")] Task A({before} value);"),
        Api.With($"[Get(\"/a\")] Task A({after} value);"));

    [Fact]
    public Task Spans_All_BecomeOrdinaryTypes() => Fix.AppliesToAllAsync<OrdinaryTypeFix>(
        Api.With("[Get(\"/a\")] Task A(Span<int> a, ReadOnlySpan<char> b);"),
        Api.With("[Get(\"/a\")] Task A(int[] a, string b);"));

    [Fact]
    public Task Pointer_AsAParameter_IsNotOffered() => Fix.IsNotOfferedAsync<OrdinaryTypeFix>(Api.With("[Get(\"/a\")] unsafe Task A(int*[] ids);"));

    [Fact]
    public Task FirstOfTwoBodies_WhenChosen_IsMarked() => Fix.AppliesAsync<FirstBodyFix>(
        "Put [Body] on 'a'",
        Api.With("[Post(\"/a\")] Task A(string[] a, int[] b);"),
        Api.With("[Post(\"/a\")] Task A([Body] string[] a, int[] b);"));

    [Fact]
    public Task FirstBodies_All_AreMarked() => Fix.AppliesToAllAsync<FirstBodyFix>(
        Api.With("[Post(\"/a\")] Task A(string[] a, int[] b, int[] c);", "[Put(\"/b\")] Task B(string[] a, int[] b);"),
        Api.With("[Post(\"/a\")] Task A([Body] string[] a, int[] b, int[] c);", "[Put(\"/b\")] Task B([Body] string[] a, int[] b);"));

    [Fact]
    public Task LaterOfTwoBodies_WhenChosen_IsMarked() => Fix.AppliesAsync<LaterBodyFix>(
        "Put [Body] on 'b'",
        Api.With("[Post(\"/a\")] Task A(string[] a, int[] b);"),
        Api.With("[Post(\"/a\")] Task A(string[] a, [Body] int[] b);"));

    [Fact]
    public Task LaterBodies_All_AreMarked() => Fix.AppliesToAllAsync<LaterBodyFix>(
        Api.With("[Post(\"/a\")] Task A(string[] a, int[] b);", "[Put(\"/b\")] Task B(string[] a, int[] b);"),
        Api.With("[Post(\"/a\")] Task A(string[] a, [Body] int[] b);", "[Put(\"/b\")] Task B(string[] a, [Body] int[] b);"));

    [Theory]
    [InlineData("[Authorize] string a", "[Authorize] string b")]
    [InlineData("[HeaderCollection] IDictionary<string, string> a", "[HeaderCollection] IDictionary<string, string> b")]
    [InlineData("CancellationToken a", "CancellationToken b")]
    public Task Parameter_ThatMayBeThereOnce_IsRemoved(string first, string second) => Fix.AppliesAsync<RemoveParameterFix>(
        "Remove the parameter 'b'",
        Api.With($"[Get(\"/a\")] Task A({first}, {second});"),
        Api.With($"[Get(\"/a\")] Task A({first});"));

    [Fact]
    public Task Parameters_All_AreRemoved() => Fix.AppliesToAllAsync<RemoveParameterFix>(
        Api.With("[Get(\"/a\")] Task A([Authorize] string a, [Authorize] string b, CancellationToken c, CancellationToken d, CancellationToken e);"),
        Api.With("[Get(\"/a\")] Task A([Authorize] string a, CancellationToken c);"));

    [Theory]
    [InlineData("string")]
    [InlineData("List<string>")]
    public Task HeaderCollection_OfAnotherType_BecomesADictionary(string type) => Fix.AppliesAsync<HeaderCollectionTypeFix>(
        "Make it 'IDictionary<string, string>'",
        Api.With($"[Get(\"/a\")] Task A([HeaderCollection] {type} headers);"),
        Api.With("[Get(\"/a\")] Task A([HeaderCollection] IDictionary<string, string> headers);"));

    [Fact]
    public Task HeaderCollections_All_BecomeDictionaries() => Fix.AppliesToAllAsync<HeaderCollectionTypeFix>(
        Api.With("[Get(\"/a\")] Task A([HeaderCollection] string headers);", "[Get(\"/a\")] Task B([HeaderCollection] int[]? headers);"),
        Api.With("[Get(\"/a\")] Task A([HeaderCollection] IDictionary<string, string> headers);", "[Get(\"/a\")] Task B([HeaderCollection] IDictionary<string, string>? headers);"));

    [Theory]
    [InlineData("Task?", "Task")]
    [InlineData("Task<int>?", "Task<int>")]
    [InlineData("Task<int>[]", "Task<int[]>")]
    [InlineData("Task<Task>", "Task")]
    [InlineData("Task<Task<int>>", "Task<int>")]
    [InlineData("Task<MemoryStream>", "Task<Stream>")]
    [InlineData("ValueTask<MemoryStream>", "ValueTask<Stream>")]
    [InlineData("MemoryStream", "Stream")]
    [InlineData("Task<StringContent>", "Task<HttpContent>")]
    [InlineData("Task<ApiResponse<ApiResponse<int>>>", "Task<ApiResponse<int>>")]
    [InlineData("Task<IApiResponse<IApiResponse<int>>>", "Task<IApiResponse<int>>")]
    [InlineData("Task<ApiResponse<IApiResponse<string>>>", "Task<IApiResponse<string>>")]
    [InlineData("ReadOnlySpan<byte>", "byte[]")]
    [InlineData("ref int", "int")]
    public Task ReturnType_ThatNoCallGives_IsTheOneThatWasMeant(string before, string after) => Fix.AppliesAsync<ReturnTypeFix>(
        $"Return '{after}'",
        Api.With($"[Get(\"/a\")] {before} A();"),
        Api.With($"[Get(\"/a\")] {after} A();"));

    [Fact]
    public Task ReturnTypes_All_AreThoseThatWereMeant() => Fix.AppliesToAllAsync<ReturnTypeFix>(
        Api.With("[Get(\"/a\")] Task? A();", "[Get(\"/b\")] Task<int>[] B();"),
        Api.With("[Get(\"/a\")] Task A();", "[Get(\"/b\")] Task<int[]> B();"));

    [Fact]
    public Task ReturnType_WithoutAGuess_IsNotOffered() => Fix.IsNotOfferedAsync<ReturnTypeFix>(Api.With("[Get(\"/a\")] Task<Action> A();"));

    [Theory]
    [InlineData("Task<ApiResponse<Action>>")]
    [InlineData("Task<int>[,]")]
    public Task ReturnType_NearAGuess_IsNotOffered(string type) => Fix.IsNotOfferedAsync<ReturnTypeFix>(Api.With($"[Get(\"/a\")] {type} A();"));

    [Fact]
    public Task Obsolete_AroundTheInterface_BecomesAWarning() => Fix.AppliesAsync<ObsoleteWarningFix>(
        "Let [Obsolete] be a warning",
        "[Obsolete(\"Gone.\", true)] public class A { [Obsolete] public class B { [Obsolete(\"Old.\")] public interface IApi { [Get(\"/a\")] Task A(); } } }",
        "[Obsolete(\"Gone.\", false)] public class A { [Obsolete] public class B { [Obsolete(\"Old.\")] public interface IApi { [Get(\"/a\")] Task A(); } } }");

    [Theory]
    [InlineData("[Obsolete(\"Gone.\", true)]", "[Obsolete(\"Gone.\", false)]")]
    [InlineData("[Obsolete(\"Gone.\", error: true)]", "[Obsolete(\"Gone.\", error: false)]")]
    public Task Obsolete_AsAnError_BecomesAWarning(string before, string after) => Fix.AppliesAsync<ObsoleteWarningFix>(
        "Let [Obsolete] be a warning",
        before + "\n" + Api.With("[Get(\"/a\")] Task A();"),
        after + "\n" + Api.With("[Get(\"/a\")] Task A();"));

    [Fact]
    public Task Obsoletes_All_BecomeWarnings() => Fix.AppliesToAllAsync<ObsoleteWarningFix>(
        "[Obsolete(\"\", true)] public class A { public interface IOne { [Get(\"/a\")] Task A(); } public interface ITwo { [Get(\"/a\")] Task A(); } }",
        "[Obsolete(\"\", false)] public class A { public interface IOne { [Get(\"/a\")] Task A(); } public interface ITwo { [Get(\"/a\")] Task A(); } }");

    [Theory]
    [InlineData(" where T : allows ref struct", "")]
    [InlineData(" where T : new(), allows ref struct", " where T : new()")]
    public Task RefStruct_Allowed_IsAllowedNoMore(string before, string after) => Fix.AppliesAsync<AllowsRefStructFix>(
        "Remove 'allows ref struct'",
        Api.With($"[Get(\"/a\")] Task<T> A<T>(){before};"),
        Api.With($"[Get(\"/a\")] Task<T> A<T>(){after};"));

    [Fact]
    public Task RefStructs_All_AreAllowedNoMore() => Fix.AppliesToAllAsync<AllowsRefStructFix>(
        Api.With("[Get(\"/a\")] Task<T> A<T>() where T : allows ref struct;", "[Get(\"/b\")] Task<T> B<T>() where T : allows ref struct;"),
        Api.With("[Get(\"/a\")] Task<T> A<T>();", "[Get(\"/b\")] Task<T> B<T>();"));

    [Theory]
    [InlineData("Task", "", "CancellationToken cancellationToken = default")]
    [InlineData("ValueTask<int>", "int id", "int id, CancellationToken cancellationToken = default")]
    [InlineData("Task", "int cancellationToken", "int cancellationToken, CancellationToken token = default")]
    [InlineData("Task", "params int[] ids", "CancellationToken cancellationToken, params int[] ids")]
    [InlineData("Task", "\n        int id,\n        int page", "\n        int id,\n        int page,\n        CancellationToken cancellationToken = default")]
    public Task CancellationToken_Missing_IsAdded(string type, string before, string after) => Fix.AppliesAsync<AddCancellationTokenFix>(
        "Add a CancellationToken",
        Api.With($"[Get(\"/a\")] {type} A({before});"),
        Api.With($"[Get(\"/a\")] {type} A({after});"));

    [Fact]
    public Task CancellationToken_WhoseNamesAreTaken_IsNotOffered() =>
        Fix.IsNotOfferedAsync<AddCancellationTokenFix>(Api.With("[Get(\"/a\")] Task A(string token, string cancellationToken);"));

    [Fact]
    public Task CancellationTokens_All_AreAdded() => Fix.AppliesToAllAsync<AddCancellationTokenFix>(
        Api.With("[Get(\"/a\")] Task A();", "[Get(\"/b\")] Task B(int id);", "[Get(\"/c\")] int C();"),
        Api.With("[Get(\"/a\")] Task A(CancellationToken cancellationToken = default);", "[Get(\"/b\")] Task B(int id, CancellationToken cancellationToken = default);", "[Get(\"/c\")] int C();"));
}
