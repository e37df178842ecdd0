using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohort.Web.Database.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class WatchPublic : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Watch_Credit",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Pseudonym = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    ShowsReasons = table.Column<bool>(type: "bit", nullable: false),
                    ChosenAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_Credit", x => new { x.CohortId, x.PersonId });
                });

            migrationBuilder.CreateTable(
                name: "Watch_HandedOver",
                columns: table => new
                {
                    ItemId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FromId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    From = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    HandedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_HandedOver", x => new { x.ItemId, x.FromId });
                });

            migrationBuilder.CreateTable(
                name: "Watch_KeptBack",
                columns: table => new
                {
                    ItemId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SaidBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_KeptBack", x => x.ItemId);
                });

            migrationBuilder.CreateTable(
                name: "Watch_Publication",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ThemeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Slug = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Introduction = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Promo = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    IsListed = table.Column<bool>(type: "bit", nullable: false),
                    IsWhole = table.Column<bool>(type: "bit", nullable: false),
                    HasReasons = table.Column<bool>(type: "bit", nullable: false),
                    Language = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: false),
                    PublishedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_Publication", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Watch_PublicPick",
                columns: table => new
                {
                    PublicationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ItemId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_PublicPick", x => new { x.PublicationId, x.ItemId });
                    table.ForeignKey(
                        name: "FK_Watch_PublicPick_Watch_Publication_PublicationId",
                        column: x => x.PublicationId,
                        principalTable: "Watch_Publication",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Watch_Credit_PersonId",
                table: "Watch_Credit",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_HandedOver_CohortId_FromId",
                table: "Watch_HandedOver",
                columns: new[] { "CohortId", "FromId" });

            migrationBuilder.CreateIndex(
                name: "IX_Watch_KeptBack_CohortId",
                table: "Watch_KeptBack",
                column: "CohortId");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_Publication_CohortId_ThemeId_PersonId",
                table: "Watch_Publication",
                columns: new[] { "CohortId", "ThemeId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Watch_Publication_PersonId",
                table: "Watch_Publication",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_Publication_Slug",
                table: "Watch_Publication",
                column: "Slug",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Watch_Credit");

            migrationBuilder.DropTable(
                name: "Watch_HandedOver");

            migrationBuilder.DropTable(
                name: "Watch_KeptBack");

            migrationBuilder.DropTable(
                name: "Watch_PublicPick");

            migrationBuilder.DropTable(
                name: "Watch_Publication");
        }
    }
}
