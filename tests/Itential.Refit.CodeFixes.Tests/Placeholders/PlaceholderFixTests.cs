using Itential.Refit.CodeFixes.Placeholders;

namespace Itential.Refit.CodeFixes.Tests.Placeholders;

public sealed class PlaceholderFixTests
{
    [Theory]
    [InlineData("/{id}", "", "string id", "string id")]
    [InlineData("/{id?}", "", "string? id", "string? id")]
    [InlineData("/{**rest}", "", "string rest", "string rest")]
    [InlineData("/{class}", "", "string @class", "string @class")]
    [InlineData("/{user-id}", "", "[AliasAs(\"user-id\")] string userId", "[AliasAs(\"user-id\")] string userId")]
    [InlineData("/{id}", "int page", "int page, string id", "string id")]
    [InlineData("/{id}", "int page, CancellationToken token", "int page, string id, CancellationToken token", "string id")]
    [InlineData("/{id}", "CancellationToken token = default", "string id, CancellationToken token = default", "string id")]
    [InlineData("/{id}", "int page = 1", "string id, int page = 1", "string id")]
    [InlineData("/{id}", "params int[] pages", "string id, params int[] pages", "string id")]
    [InlineData("/{id}", "int page, /* rows */ int size", "int page, /* rows */ int size, string id", "string id")]
    [InlineData("/{id}", "CancellationToken? token", "string id, CancellationToken? token", "string id")]
    [InlineData("/{id}", "int page,\n        int size", "int page,\n        int size,\n        string id", "string id")]
    public Task Parameter_Missing_IsAdded(string route, string before, string after, string parameter) => Fix.AppliesAsync<AddParameterFix>(
        $"Add the parameter '{parameter}'",
        Api.With($"[Get(\"/a{route}\")] Task A({before});"),
        Api.With($"[Get(\"/a{route}\")] Task A({after});"));

    [Fact]
    public Task Parameter_OfAConstantRoute_IsAdded() => Fix.AppliesAsync<AddParameterFix>(
        "Add the parameter 'string id'",
        "public static class Routes { public const string A = \"/{id}\"; }\n" + Api.With("[Get(Routes.A)] Task A();"),
        "public static class Routes { public const string A = \"/{id}\"; }\n" + Api.With("[Get(Routes.A)] Task A(string id);"));

    [Fact]
    public Task Parameters_All_AreAdded() => Fix.AppliesToAllAsync<AddParameterFix>(
        Api.With("[Get(\"/{a}/{b}/{a}\")] Task A();", "[Get(\"/{c}/{d}\")] Task B(CancellationToken token);", "[Get(\"/{e}/{f}\")] Task C(int g);"),
        Api.With("[Get(\"/{a}/{b}/{a}\")] Task A(string a, string b);", "[Get(\"/{c}/{d}\")] Task B(string c, string d, CancellationToken token);", "[Get(\"/{e}/{f}\")] Task C(int g, string e, string f);"));

    [Theory]
    [InlineData("[Get(\"/{user.name}\")] Task A();")]
    [InlineData("[Post(\"/{body}\")] Task A([Body] string body);")]
    [InlineData("[Get(\"/{1-}\")] Task A();")]
    public Task Parameter_ThatCannotBe_IsNotOffered(string member) => Fix.IsNotOfferedAsync<AddParameterFix>(Api.With(member));

    [Theory]
    [InlineData("{id}", "int userId", "{userId}")]
    [InlineData("{user_id}", "int userId", "{userId}")]
    [InlineData("{usreId}", "int userId, int page", "{userId}")]
    [InlineData("{**pth}", "string path", "{**path}")]
    [InlineData("{nme?}", "string? name", "{name?}")]
    public Task Placeholder_NearAParameter_IsRenamed(string before, string parameters, string after) => Fix.AppliesAsync<RenamePlaceholderFix>(
        $"Rename the placeholder to '{after}'",
        Api.With($"[Get(\"/a/{before}\")] Task A({parameters});"),
        Api.With($"[Get(\"/a/{after}\")] Task A({parameters});"));

    [Theory]
    [InlineData("[Get(\"/{id}\")] Task A(string name);")]
    [InlineData("[Get(\"/{id}/{userId}\")] Task A(int userId);")]
    [InlineData("[Get(\"/{token}\")] Task A(CancellationToken tokens);")]
    [InlineData("[Get(\"/{key}\")] Task A([Authorize] string keys);")]
    public Task Placeholder_NearNoFreeParameter_IsNotOffered(string member) => Fix.IsNotOfferedAsync<RenamePlaceholderFix>(Api.With(member));

    [Fact]
    public Task Placeholders_All_AreRenamed() => Fix.AppliesToAllAsync<RenamePlaceholderFix>(
        Api.With("[Get(\"/{id}\")] Task A(int userId);", "[Get(\"/{nam}\")] Task B(string name);"),
        Api.With("[Get(\"/{userId}\")] Task A(int userId);", "[Get(\"/{name}\")] Task B(string name);"));

    [Fact]
    public Task Parameter_NearAPlaceholder_IsRenamedWhereverItIsNamed() => Fix.AppliesAsync<RenameParameterFix>(
        "Rename the parameter 'userId' to 'id'",
        Api.With("[Get(\"/{id}\")] Task A(int userId);") + "public static class Caller { public static Task Call(IApi api) => api.A(userId: 1); }",
        Api.With("[Get(\"/{id}\")] Task A(int id);") + "public static class Caller { public static Task Call(IApi api) => api.A(id: 1); }");

    [Fact]
    public Task Parameter_NearAnUnutterablePlaceholder_IsNotRenamed() =>
        Fix.IsNotOfferedAsync<RenameParameterFix>(Api.With("[Get(\"/{user-id}\")] Task A(int userId);"));

    [Fact]
    public Task Parameter_NearAPlaceholder_GetsAnAlias() => Fix.AppliesAsync<AliasParameterFix>(
        "Put [AliasAs(\"user-id\")] on the parameter 'userId'",
        Api.With("[Get(\"/{user-id}\")] Task A(int userId);"),
        Api.With("[Get(\"/{user-id}\")] Task A([AliasAs(\"user-id\")] int userId);"));

    [Fact]
    public Task Parameters_All_GetAliases() => Fix.AppliesToAllAsync<AliasParameterFix>(
        Api.With("[Get(\"/{user-id}/{pge}\")] Task A(int userId, int page);"),
        Api.With("[Get(\"/{user-id}/{pge}\")] Task A([AliasAs(\"user-id\")] int userId, [AliasAs(\"pge\")] int page);"));

    [Theory]
    [InlineData("id", "userId", true)]
    [InlineData("userName", "username", true)]
    [InlineData("usrename", "username", true)]
    [InlineData("user", "userGroup", true)]
    [InlineData("group", "usergroup", true)]
    [InlineData("page", "-", false)]
    [InlineData("id", "od", false)]
    [InlineData("name", "page", false)]
    [InlineData("-", "page", false)]
    public void Names_NearOrFar_AreToldApart(string left, string right, bool isNear) => Assert.Equal(isNear, Nearness.Distance(left, right) is not null);
}
