using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohort.Web.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class WatchFiles : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "TitleDueAt",
                table: "Watch_WatchItem",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsFromFile",
                table: "Watch_Voice",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "Watch_FeedOut",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ThemeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RevokedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    TokenHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_FeedOut", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Watch_LinkImport",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Report = table.Column<string>(type: "TEXT", maxLength: 8000000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_LinkImport", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Watch_WatchSource",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    AddressHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Site = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    About = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ThemeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AddedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    AddedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_WatchSource", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Watch_WatchItem_TitleDueAt",
                table: "Watch_WatchItem",
                column: "TitleDueAt");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_FeedOut_PersonId_CohortId",
                table: "Watch_FeedOut",
                columns: new[] { "PersonId", "CohortId" });

            migrationBuilder.CreateIndex(
                name: "IX_Watch_FeedOut_TokenHash",
                table: "Watch_FeedOut",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Watch_LinkImport_By",
                table: "Watch_LinkImport",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_LinkImport_CohortId_By_At",
                table: "Watch_LinkImport",
                columns: new[] { "CohortId", "By", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Watch_WatchSource_CohortId_AddressHash",
                table: "Watch_WatchSource",
                columns: new[] { "CohortId", "AddressHash" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Watch_FeedOut");

            migrationBuilder.DropTable(
                name: "Watch_LinkImport");

            migrationBuilder.DropTable(
                name: "Watch_WatchSource");

            migrationBuilder.DropIndex(
                name: "IX_Watch_WatchItem_TitleDueAt",
                table: "Watch_WatchItem");

            migrationBuilder.DropColumn(
                name: "TitleDueAt",
                table: "Watch_WatchItem");

            migrationBuilder.DropColumn(
                name: "IsFromFile",
                table: "Watch_Voice");
        }
    }
}
