using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohort.Web.Database.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Directory : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Cohorts_Buddy",
                columns: table => new
                {
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BuddyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RequestId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MadeBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts_Buddy", x => new { x.CohortId, x.PersonId });
                });

            migrationBuilder.CreateTable(
                name: "Cohorts_ContactBlock",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BlockedId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts_ContactBlock", x => new { x.PersonId, x.BlockedId });
                });

            migrationBuilder.CreateTable(
                name: "Cohorts_ContactRequest",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AskedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Subject = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    PromoId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    NewcomerId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    LapsesAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Answer = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Words = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    SilencedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ReportedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ReportedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ReportWords = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    OpenPair = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts_ContactRequest", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Cohorts_DirectoryCard",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Department = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    DepartmentKey = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    MayBeAsked = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    CanBeBuddy = table.Column<bool>(type: "bit", nullable: false),
                    ShownUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    EndsAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ConsentedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts_DirectoryCard", x => x.PersonId);
                });

            migrationBuilder.CreateTable(
                name: "Cohorts_DirectoryStem",
                columns: table => new
                {
                    Stem = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Place = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts_DirectoryStem", x => new { x.Stem, x.PersonId, x.Place });
                });

            migrationBuilder.CreateTable(
                name: "Cohorts_KnowHow",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    List = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Normal = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    NodeId = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts_KnowHow", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_Buddy_BuddyId",
                table: "Cohorts_Buddy",
                column: "BuddyId");

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_ContactRequest_AskedBy_At",
                table: "Cohorts_ContactRequest",
                columns: new[] { "AskedBy", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_ContactRequest_OpenPair",
                table: "Cohorts_ContactRequest",
                column: "OpenPair",
                unique: true,
                filter: "[OpenPair] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_ContactRequest_PersonId_At",
                table: "Cohorts_ContactRequest",
                columns: new[] { "PersonId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_ContactRequest_ReportedAt",
                table: "Cohorts_ContactRequest",
                column: "ReportedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_DirectoryCard_EndsAt",
                table: "Cohorts_DirectoryCard",
                column: "EndsAt");

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_DirectoryStem_PersonId",
                table: "Cohorts_DirectoryStem",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_KnowHow_PersonId_List_Normal",
                table: "Cohorts_KnowHow",
                columns: new[] { "PersonId", "List", "Normal" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Cohorts_Buddy");

            migrationBuilder.DropTable(
                name: "Cohorts_ContactBlock");

            migrationBuilder.DropTable(
                name: "Cohorts_ContactRequest");

            migrationBuilder.DropTable(
                name: "Cohorts_DirectoryCard");

            migrationBuilder.DropTable(
                name: "Cohorts_DirectoryStem");

            migrationBuilder.DropTable(
                name: "Cohorts_KnowHow");
        }
    }
}
