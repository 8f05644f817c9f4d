using System.Globalization;

namespace Itential.Diagnostics.Tests.Decorators.Refit;

internal sealed class UsersApi : IUsersApi
{
    public Task<string> GetUser(int id, string authorization) => Task.FromResult(id.ToString(CultureInfo.InvariantCulture));
}
